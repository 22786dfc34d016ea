import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { TextField } from '../TextField/TextField.tsx';
import './SearchField.css';

export type SearchFieldProps = {
  node: string;
  label: string;
  /** The heading says it already: the label is for readers only. */
  labelHidden?: boolean;
  help?: string;
  proposable?: boolean;
  value: string;
  onChange: (value: string) => void;
  onScreen?: boolean;
};

/** Words to search by; results follow as they are typed. */
export const SearchField = (props: SearchFieldProps) => {
  const { t } = useTranslation('common');
  return (
    <search className="search">
      <TextField {...props} keyboard="own" type="search" />
      {props.value !== '' && (
        <Button icon={<X aria-hidden />} node={`${props.node}.clear`} onPress={() => props.onChange('')}>
          {t('field.clear')}
        </Button>
      )}
    </search>
  );
};

import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';

/** A secret that was entered: dots, for there is a queue, and the value itself on demand. */
export const Secret = ({ value, node }: { value: string; node: string }) => {
  const { t } = useTranslation('common');
  const [isShown, setShown] = useState(false);
  return (
    <span className="secret">
      <span>{isShown ? value : value.replaceAll(/[^\s-]/g, '•')}</span>
      <Button
        icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        node={`${node}.show`}
        onPress={() => setShown(!isShown)}
      >
        {isShown ? t('field.hide') : t('field.show')}
      </Button>
    </span>
  );
};

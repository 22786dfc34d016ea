import FileText from 'lucide-react/icons/file-text';
import type { Examples } from '../../../examples/example.ts';
import { ActionList } from './ActionList.tsx';

const nothing = (): void => {};

export const examples: Examples = {
  services: ({ words }) => (
    <ActionList
      label={words.mainThing}
      items={[
        {
          node: 'service.one',
          label: words.service,
          help: words.notice,
          icon: <FileText aria-hidden />,
          onPress: nothing,
        },
        { node: 'service.two', label: words.date, icon: <FileText aria-hidden />, onPress: nothing },
        { node: 'service.three', label: words.search, why: words.familyHelp, onPress: nothing },
      ]}
    />
  ),
  languages: ({ words }) => (
    <ActionList
      label={words.language}
      columns={2}
      items={[
        { node: 'language.ko', label: '한국어', lang: 'ko', current: true, onPress: nothing },
        { node: 'language.en', label: 'English', lang: 'en', onPress: nothing },
        { node: 'language.ja', label: '日本語', lang: 'ja', onPress: nothing },
        { node: 'language.zh', label: '中文', lang: 'zh', onPress: nothing },
        { node: 'language.th', label: 'ภาษาไทย', lang: 'th', onPress: nothing },
        { node: 'language.vi', label: 'Tiếng Việt', lang: 'vi', onPress: nothing },
      ]}
    />
  ),
};

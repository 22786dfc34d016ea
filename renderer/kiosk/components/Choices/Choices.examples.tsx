import { useState } from 'react';
import type { Examples, ExampleProps } from '../../../examples/example.ts';
import { Choices } from './Choices.tsx';

const whose = ({ words }: ExampleProps) => [
  { value: 'self', label: words.me, help: words.meHelp },
  { value: 'family', label: words.family, help: words.familyHelp },
  { value: 'other', label: words.other },
];

const extras = ({ words }: ExampleProps) => [
  { value: 'past', label: words.past },
  { value: 'members', label: words.members },
  { value: 'dates', label: words.dates, help: words.fill },
];

export const examples: Examples = {
  one: function One(props) {
    const [value, setValue] = useState<string | null>('self');
    return (
      <Choices node="q.whose" label={props.words.question} options={whose(props)} value={value} onChoose={setValue} />
    );
  },
  several: function Several(props) {
    const [value, setValue] = useState<readonly string[]>(['past', 'dates']);
    return (
      <Choices
        multiple
        node="q.extras"
        label={props.words.extras}
        options={extras(props)}
        value={value}
        onChoose={setValue}
      />
    );
  },
  wrong: (props) => (
    <Choices
      node="q.whose"
      label={props.words.question}
      error={props.words.why}
      options={whose(props)}
      value={null}
      onChoose={() => {}}
    />
  ),
  private: (props) => (
    <Choices
      node="q.whose"
      label={props.words.question}
      sensitivity="personal"
      options={whose(props)}
      value="family"
      onChoose={() => {}}
    />
  ),
};

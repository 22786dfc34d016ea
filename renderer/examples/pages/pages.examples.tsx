import FileText from 'lucide-react/icons/file-text';
import { useState } from 'react';
import { ActionList } from '../../kiosk/components/ActionList/ActionList.tsx';
import { Caption } from '../../kiosk/components/Caption/Caption.tsx';
import { Choices } from '../../kiosk/components/Choices/Choices.tsx';
import { DateField } from '../../kiosk/components/DateField/DateField.tsx';
import { ErrorSummary } from '../../kiosk/components/ErrorSummary/ErrorSummary.tsx';
import { NumberField } from '../../kiosk/components/NumberField/NumberField.tsx';
import { Panel } from '../../kiosk/components/Panel/Panel.tsx';
import { SummaryList } from '../../kiosk/components/SummaryList/SummaryList.tsx';
import { TextField } from '../../kiosk/components/TextField/TextField.tsx';
import { Button } from '../../shared/components/Button/Button.tsx';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import type { Examples } from '../example.ts';
import { nothing, SampleFrame } from './sample-frame.tsx';

export const wholeScreen = true;

/** Whole screens made of the components, to judge them together. */
export const examples: Examples = {
  home: (props) => (
    <SampleFrame {...props} heading={props.words.mainThing} place="길동무" back={null} next={null}>
      <ActionList
        label={props.words.mainThing}
        items={[
          {
            node: 'a',
            label: props.words.service,
            help: props.words.notice,
            icon: <FileText aria-hidden />,
            onPress: nothing,
          },
          {
            node: 'b',
            label: props.words.date,
            help: props.words.dateHelp,
            icon: <FileText aria-hidden />,
            onPress: nothing,
          },
          { node: 'c', label: props.words.search, icon: <FileText aria-hidden />, onPress: nothing },
        ]}
      />
    </SampleFrame>
  ),
  choice: function Choice(props) {
    const { words } = props;
    const [value, setValue] = useState<string | null>('self');
    return (
      <SampleFrame {...props} heading={words.question}>
        <Choices
          node="q.whose"
          label={words.question}
          labelHidden
          help={words.lead}
          options={[
            { value: 'self', label: words.me, help: words.meHelp },
            { value: 'family', label: words.family, help: words.familyHelp },
            { value: 'other', label: words.other },
          ]}
          value={value}
          onChoose={setValue}
        />
      </SampleFrame>
    );
  },
  text: function Text(props) {
    const { words } = props;
    const [value, setValue] = useState('홍길');
    return (
      <SampleFrame {...props} heading={words.name}>
        <TextField
          node="q.name"
          label={words.name}
          labelHidden
          help={words.nameHelp}
          example={words.nameExample}
          keyboard="hangul"
          sensitivity="personal"
          value={value}
          onChange={setValue}
        />
      </SampleFrame>
    );
  },
  latin: function Latin(props) {
    const { words } = props;
    const [value, setValue] = useState('NGUYEN');
    return (
      <SampleFrame {...props} heading={words.name}>
        <TextField node="q.name" label={words.name} labelHidden keyboard="latin" value={value} onChange={setValue} />
      </SampleFrame>
    );
  },
  digits: function Digits(props) {
    const { words } = props;
    const [value, setValue] = useState('900101');
    return (
      <SampleFrame {...props} heading={words.number}>
        <ErrorSummary errors={[{ field: 'number', message: words.numberError, onGo: nothing }]} />
        <TextField
          node="q.number"
          label={words.number}
          labelHidden
          help={words.numberHelp}
          error={words.numberError}
          keyboard="digits"
          sensitivity="personal"
          value={value}
          onChange={setValue}
        />
      </SampleFrame>
    );
  },
  date: function When(props) {
    const { words } = props;
    const [value, setValue] = useState('2026-1-');
    return (
      <SampleFrame {...props} heading={words.date}>
        <DateField
          node="q.moved"
          label={words.date}
          labelHidden
          help={words.dateHelp}
          value={value}
          onChange={setValue}
        />
      </SampleFrame>
    );
  },
  number: function Copies(props) {
    const { words } = props;
    const [value, setValue] = useState(1);
    return (
      <SampleFrame {...props} heading={words.copies}>
        <NumberField
          node="q.copies"
          label={words.copies}
          labelHidden
          value={value}
          min={1}
          max={9}
          onChange={setValue}
        />
        <Notice kind="info" heading={words.notice}>
          <p>{words.noticeMore}</p>
        </Notice>
      </SampleFrame>
    );
  },
  check: (props) => (
    <SampleFrame {...props} heading={props.words.check} next={{ label: props.words.send, onPress: nothing }}>
      <SummaryList
        rows={[
          { node: 'c.whose', label: props.words.question, value: props.words.me, onChange: nothing },
          {
            node: 'c.name',
            label: props.words.name,
            value: props.words.nameExample,
            sensitivity: 'personal',
            onChange: nothing,
          },
          {
            node: 'c.extras',
            label: props.words.extras,
            value: `${props.words.past}, ${props.words.members}`,
            onChange: nothing,
          },
          { node: 'c.address', label: props.words.past, value: props.words.address, lang: 'ko', onChange: nothing },
        ]}
      />
    </SampleFrame>
  ),
  panel: (props) => (
    <SampleFrame {...props} heading={props.words.question}>
      <Panel
        heading={props.words.endQuestion}
        onClose={nothing}
        actions={
          <>
            <Button onPress={nothing}>{props.words.stay}</Button>
            <Button kind="danger" onPress={nothing}>
              {props.words.end}
            </Button>
          </>
        }
      >
        <p>{props.words.endBody}</p>
      </Panel>
    </SampleFrame>
  ),
  ease: function Ease(props) {
    const { words, language } = props;
    const [size, setSize] = useState<string | null>('150');
    const [theme, setTheme] = useState<string | null>('light');
    const caption = { text: words.ease, language, word: { start: 0, end: 2 }, sensitivity: 'public' } as const;
    return (
      <SampleFrame {...props} heading={words.question}>
        <Panel
          heading={words.ease}
          caption={<Caption caption={caption} />}
          onClose={nothing}
          actions={
            <Button kind="primary" onPress={nothing}>
              {words.stay}
            </Button>
          }
        >
          <Choices
            row
            node="ease.size"
            label={words.ease}
            options={['100', '150', '200', '300', '400'].map((value) => ({ value, label: `${value}%` }))}
            value={size}
            onChoose={setSize}
          />
          <Choices
            row
            node="ease.theme"
            label={words.notice}
            options={[words.me, words.next, words.language].map((value) => ({ value, label: value }))}
            value={theme}
            onChoose={setTheme}
          />
          <NumberField node="ease.volume" label={words.copies} value={7} min={1} max={10} onChange={nothing} />
        </Panel>
      </SampleFrame>
    );
  },
};

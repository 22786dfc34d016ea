import { useState } from 'react';
import type { Examples } from '../../../examples/example.ts';
import { TextField } from './TextField.tsx';

export const examples: Examples = {
  latin: function Latin({ words }) {
    const [value, setValue] = useState('NGUYEN');
    return (
      <TextField
        node="q.name"
        label={words.name}
        help={words.nameHelp}
        example={words.nameExample}
        keyboard="latin"
        value={value}
        onChange={setValue}
      />
    );
  },
  hangul: function Hangul({ words }) {
    const [value, setValue] = useState('홍길도');
    return <TextField node="q.name" label={words.name} keyboard="hangul" value={value} onChange={setValue} />;
  },
  digits: function Digits({ words }) {
    const [value, setValue] = useState('900101');
    return (
      <TextField
        node="q.number"
        label={words.number}
        help={words.numberHelp}
        error={words.numberError}
        keyboard="digits"
        sensitivity="personal"
        value={value}
        onChange={setValue}
      />
    );
  },
  secret: function Secret({ words }) {
    const [value, setValue] = useState('990230-5000000');
    return (
      <TextField
        node="q.frn"
        label={words.number}
        keyboard="digits"
        sensitivity="secret"
        value={value}
        onChange={setValue}
      />
    );
  },
  'private words': function Words({ words }) {
    const [value, setValue] = useState('');
    return (
      <TextField
        node="q.name"
        label={words.name}
        keyboard="own"
        sensitivity="personal"
        value={value}
        onChange={setValue}
      />
    );
  },
  'own keyboard': function Own({ words }) {
    const [value, setValue] = useState('');
    return (
      <TextField node="q.name" label={words.name} keyboard="latin" onScreen={false} value={value} onChange={setValue} />
    );
  },
};

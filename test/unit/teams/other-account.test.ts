import { readOther } from '../../../src/teams/understanding/other-account';

const id = 'A1E0C7D2-5b34-4f16-8a92-0c6d1e2f3a01';

test.each([
  ['check lee@contoso.example', { userPrincipalName: 'lee@contoso.example' }],
  ['  CHECK   Lee@contoso.example ', { userPrincipalName: 'Lee@contoso.example' }],
  [
    'check x_partner.example#EXT#@contoso.example',
    { userPrincipalName: 'x_partner.example#EXT#@contoso.example' },
  ],
  [`check ${id}`, { id: id.toLowerCase() }],
  ['/check mailto:lee@contoso.example', { userPrincipalName: 'lee@contoso.example' }],
  ['prüfen lee@contoso.example', { userPrincipalName: 'lee@contoso.example' }],
  ['sprawdź lee@contoso.example', { userPrincipalName: 'lee@contoso.example' }],
])('%s', (said, about) => {
  expect(readOther(said)).toEqual(about);
});

test.each([
  'check',
  'check my account',
  'check again',
  'check @',
  'check a@b@c',
  'status lee@contoso.example',
  'please check lee@contoso.example',
])('%s names nobody', (said) => {
  expect(readOther(said)).toBeUndefined();
});

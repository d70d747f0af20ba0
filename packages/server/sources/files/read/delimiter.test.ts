import { describe, expect, test } from 'vitest'
import { findDelimiter } from './delimiter.ts'

const lines = (...of: string[]) => `${of.join('\n')}\n`

describe('findDelimiter', () => {
  test.each([
    ['comma', ',', lines('a,b,c', '1,2,3')],
    ['semicolon with decimal commas', ';', lines('Id;Amount;Tax', '1;5,10;0,95', '2;7,30;1,39')],
    ['one decimal comma a row', ';', lines('Id;Amount', '1;5,10', '2;7,30', '3;8,00')],
    ['tab with commas in names', '\t', lines('Id\tName', '1\tDoe, Jo', '2\tRoe, Al', '3\tPoe, Ed')],
    ['comma with pick lists of semicolons', ',', lines('Id,Likes', '1,a;b', '2,c;d', '3,e;f')],
    ['comma with ragged rows', ',', lines('a,b,c', '1,2,3', '4,5', '6,7,8', '9', '1,2,3')],
    ['semicolons that are quoted', ',', lines('Id,Note', '1,"a;b;c"', '2,"d;e;f"')],
    ['one row, quoted', ',', 'x,"a;b;c;d"'],
    [
      'a title with commas above',
      ';',
      lines('Deals, open', 'as of May 1, 2025', '', 'Id;Amount', '1;5,10', '2;7,30', '3;1,20'),
    ],
    ['told', ';', 'sep=;\na,b,c\n'],
    ['one column', ',', lines('Name', 'a', 'b')],
    ['nothing', ',', ''],
    ['newlines in quotes', '|', lines('a|b', '1|"x, y', 'z, w, v"', '2|c')],
    ['an unclosed quote', ',', lines('a,b', '1,"x', '2,y', '3,"z"', '4,w')],
  ])('%s', (_name, delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter)
  })

  test('takes linear time on hostile quotes', () => {
    const hostile = ['"a,', '"a', '""x,', '"a,""x,', '"""a,', '"a\n', '""x\n', ' "'].map((text) =>
      text.repeat(500_000 / text.length),
    )
    const started = performance.now()
    for (const text of hostile) findDelimiter(text)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

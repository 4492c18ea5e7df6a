import { expect, test } from 'vitest';
import { maskAddress, maskIdCard, maskName, maskPhone } from './mask';

test.each([
  ['张三', '张*'],
  ['张三丰', '张*'],
  ['欧阳修', '欧阳*'],
  ['欧阳', '欧*'],
  ['张', '张*'],
  ['𠮷野家', '𠮷*'],
  ['Anna Meyer', 'A*'],
  [' ', ''],
])('name %s', (name, masked) => expect(maskName(name)).toBe(masked));

test.each([
  ['13812345678', '138****5678'],
  ['138 1234-5678', '138****5678'],
  ['+86 13812345678', '138****5678'],
  ['0371-55500123', '****0123'],
  ['12345', '****'],
])('phone %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

test.each([
  ['410102199001010014', '410***********0014'],
  ['41010219900101001X', '410***********001X'],
  ['410102900101001', '410********1001'],
  ['A1234567', '********'],
])('identity card %s', (id, masked) => expect(maskIdCard(id)).toBe(masked));

test.each([
  ['紫兰苑13号楼2单元1001室', '紫兰苑13号楼'],
  ['紫兰苑 13 号楼 2 单元', '紫兰苑 13 号楼'],
  ['幸福路12号3号楼402', '幸福路12号3号楼'],
  ['紫兰苑3#楼402', '紫兰苑3#楼'],
  ['李江沟村五号楼三层', '李江沟村五号楼'],
  ['广场A座1203', '广场A座'],
  ['李江沟村5号', '李江沟村'],
  ['13-2-1001', '*'],
  ['李江沟村', '李江沟村'],
])('address %s', (address, masked) => expect(maskAddress(address)).toBe(masked));

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const packages = 'libreoffice-writer poppler-utils fonts-noto-cjk';
const isHere = (name: string) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => folder && existsSync(path.join(folder, name)));
const hasOffice = () => isHere('soffice') && isHere('pdftotext');

/** An office program to open the papers with. Without one, and where none may be installed, those tests are skipped by name. */
export function findOffice(): void {
  if (hasOffice()) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('没有找到 LibreOffice,正在安装 / no LibreOffice found, installing one …');
    spawnSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`, {
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!hasOffice())
    console.error(
      '没有 LibreOffice 和 pdftotext,文书的测试跳过。请安装 libreoffice-writer、poppler-utils / ' +
        'without LibreOffice and pdftotext the tests of papers are skipped: install libreoffice-writer and poppler-utils',
    );
}

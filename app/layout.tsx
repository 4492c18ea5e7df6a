import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: { default: '议事厅', template: '%s · 议事厅' },
  description: '社区和村自己议事、表决、调解、整改用的办事系统。',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Only a page made for this request can carry its CSP nonce.
  await connection();
  const elder = (await cookies()).get('size')?.value === 'elder';
  return (
    <html lang="zh-CN" data-size={elder ? 'elder' : undefined} data-demo={process.env.HAS_DEMO}>
      <body>{children}</body>
    </html>
  );
}

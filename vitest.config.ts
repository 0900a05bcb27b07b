import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Vitest leaves one processor free by itself: on a machine of two that would be half of it.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, maxWorkers: Math.max(2, availableParallelism() - 1) } });

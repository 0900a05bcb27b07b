/** Answers that are failures, all of one form: what went wrong and what to do next. */
import type { Context } from 'hono';
import type { ApiError } from '../../model/api.js';

/** 400: the question cannot be understood. */
export function wrong(c: Context, error: string, next = 'Correct the request; /api/openapi.json says what each address takes.'): Response {
  return c.json({ error, next } satisfies ApiError, 400);
}

/** 404: there is no such thing. */
export function missing(c: Context, error: string, next = 'Look it up again; the record may have changed.'): Response {
  return c.json({ error, next } satisfies ApiError, 404);
}

/** 409: understood, but the record as it is now does not allow it. */
export function conflict(c: Context, error: string, next: string): Response {
  return c.json({ error, next } satisfies ApiError, 409);
}

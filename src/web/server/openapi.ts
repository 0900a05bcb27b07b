/** The OpenAPI 3.1 document of the workbench, made from the schemas by which requests are checked. */
import { z } from 'zod';
import { ROW_KINDS, TOKEN_HEADER } from '../../model/api.js';
import { FILTERS } from '../../record/query.js';
import * as s from './schemas.js';

/** One address with one method. */
export interface Route {
  readonly method: 'get' | 'post';
  /** With parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly query?: readonly { readonly name: string; readonly schema: z.ZodType; readonly required?: boolean }[];
  readonly body?: { readonly type: string; readonly schema: z.ZodType };
  readonly status: number;
  readonly answer: { readonly type: string; readonly schema: z.ZodType };
}

const json = (schema: z.ZodType): Route['answer'] => ({ type: 'application/json', schema });
const text = (type: string): Route['answer'] => ({ type, schema: z.string() });
const PAGES = Object.entries(s.pageQuery.shape).map(([name, schema]) => ({ name, schema }));

/** Every route of the API; a test asks each and holds its answer to its schema. */
export const ROUTES: readonly Route[] = [
  { method: 'get', path: '/api/info', summary: 'What is open, and whether it may be written to', status: 200, answer: json(s.serverInfo) },
  ...(['core', 'facts', 'reading'] as const).map((name): Route => ({ method: 'get', path: `/api/sections/${name}`, summary: `Section "${name}" of the report`, status: 200, answer: json(s.section) })),
  { method: 'get', path: '/api/sections/texts/{block}', summary: 'Some texts of sources, by document id', status: 200, answer: json(z.record(z.string(), z.string())) },
  ...ROW_KINDS.map((kind): Route => ({ method: 'get', path: `/api/rows/${kind}`, summary: `Some of the ${kind} that fit`, query: [...filtersOf(kind), ...PAGES], status: 200, answer: json(s.page(s.ROWS[kind])) })),
  ...ROW_KINDS.flatMap((kind): Route[] => [
    { method: 'get', path: `/api/rows/${kind}.json`, summary: `All ${kind} that fit, as a file`, query: filtersOf(kind), status: 200, answer: json(z.array(s.ROWS[kind])) },
    { method: 'get', path: `/api/rows/${kind}.csv`, summary: `The same as CSV`, query: filtersOf(kind), status: 200, answer: text('text/csv') },
  ]),
  { method: 'get', path: '/api/documents/{id}', summary: 'One source with all that stands in it', status: 200, answer: json(s.documentPage) },
  { method: 'get', path: '/api/documents/{id}/text', summary: 'The text of one source', status: 200, answer: json(s.sourceText) },
  { method: 'get', path: '/api/search', summary: 'Paragraphs and names in which all words stand', query: Object.entries(s.searchQuery.shape).map(([name, schema]) => ({ name, schema, required: name === 'q' })), status: 200, answer: json(s.searchPage) },
  { method: 'get', path: '/api/corrections', summary: 'The list of corrections', status: 200, answer: json(s.correctionList) },
  { method: 'post', path: '/api/corrections', summary: 'Add a correction', body: { type: 'application/json', schema: s.correctionInput }, status: 201, answer: json(s.correctionResult) },
  { method: 'post', path: '/api/corrections/{id}/undo', summary: 'Take a correction back', body: { type: 'application/json', schema: s.undoInput }, status: 201, answer: json(s.correctionResult) },
  { method: 'get', path: '/api/corrections/file', summary: 'The list as JSON Lines, each line a Correction', status: 200, answer: text('application/x-ndjson') },
  { method: 'post', path: '/api/corrections/file', summary: 'Add the entries of such a file', body: { type: 'text/plain', schema: z.string() }, status: 200, answer: json(s.importResult) },
  { method: 'get', path: '/api/openapi.json', summary: 'This document', status: 200, answer: json(s.section) },
];

function filtersOf(kind: (typeof ROW_KINDS)[number]): NonNullable<Route['query']> {
  return Object.keys(FILTERS[kind]).map(name => ({ name, schema: z.string() }));
}

const PARAMETER = { block: z.string().regex(/^\d+$/), id: z.string() } as const;

/** The document. */
export function openapi(version: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) {
    const inPath = [...route.path.matchAll(/\{(block|id)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: schemaOf(PARAMETER[name as keyof typeof PARAMETER], 'input') }));
    const inQuery = (route.query ?? []).map(({ name, schema, required = false }) => ({ name, in: 'query', required, schema: schemaOf(schema, 'input') }));
    paths[route.path] = {
      ...paths[route.path],
      [route.method]: {
        summary: route.summary,
        ...(inPath.length + inQuery.length > 0 ? { parameters: [...inPath, ...inQuery] } : {}),
        ...(route.method === 'post' ? { security: [{ token: [] }] } : {}),
        ...(route.body ? { requestBody: { required: true, content: { [route.body.type]: { schema: schemaOf(route.body.schema, 'input') } } } } : {}),
        responses: {
          [route.status]: { description: 'Done', content: { [route.answer.type]: { schema: schemaOf(route.answer.schema, 'output') } } },
          default: { description: 'Refused, with the reason', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
        },
      },
    };
  }
  return {
    openapi: '3.1.0', jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Parley workbench', version, description: 'Served by "parley open" on this machine only. Offsets count UTF-16 code units of the decoded source; dates are EDTF.' },
    paths,
    components: {
      securitySchemes: { token: { type: 'apiKey', in: 'header', name: TOKEN_HEADER } },
      schemas: { Error: schemaOf(s.apiError, 'output'), Correction: schemaOf(s.correctionEntry, 'output') },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return rest;
}

/** Style sheets are taken in by the build; they give no names. */
declare module '*.css';

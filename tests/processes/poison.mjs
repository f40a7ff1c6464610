// Loaded into a server before its own code: the input that names POISON_KILL kills the process that reads it, the one that
// names POISON_HANG hangs it. The product knows nothing of it.
const { parse } = JSON;
const { POISON_KILL, POISON_HANG } = process.env;

JSON.parse = (text, reviver) => {
  if (typeof text === 'string') {
    if (POISON_KILL && text.includes(POISON_KILL)) process.kill(process.pid, 'SIGKILL');
    while (POISON_HANG && text.includes(POISON_HANG));
  }
  return parse(text, reviver);
};

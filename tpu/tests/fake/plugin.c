/* A small PJRT plugin for tests: programs return their first input, on one device, or on two where their text
   says "two". Compiled by tests/fake/compile.rs with -D switches that break it in one way each. Argument structs are
   words of 8 bytes, by position.

   Nothing is done within the call that asks for it: threads of the plugin do it later, in an order that SEED
   shuffles. They read host memory and write it when they come to it, tell of it later still, and call back
   themselves. What a caller may not do ends the process: a client destroyed with handles left or by a thread of the
   plugin, a handle of another kind, an event given up while a callback or host memory waits for it. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef unsigned long word;
typedef word args[];
typedef void (*callback)(word error, word arg);

#ifndef FAIL
#define FAIL ""
#endif
#ifndef MAJOR
#define MAJOR 0
#endif
#ifndef SIZE
#define SIZE 1144
#endif
#ifndef PLATFORM
#define PLATFORM "cpu"
#endif
#ifndef CODE
#define CODE 13
#endif

#ifndef ALSO
#define ALSO ""
#endif
#ifndef SEED
#define SEED 1
#endif
#define WORKERS 3

static void die(const char *why) { write(2, why, strlen(why)); write(2, "\n", 1); abort(); }

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of everything below */
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long live; /* handles and errors that the caller still has to free */
static word shuffle = SEED * 0x9E3779B97F4A7C15;

static word pick(word below) {
  shuffle ^= shuffle << 13; shuffle ^= shuffle >> 7; shuffle ^= shuffle << 17;
  return (shuffle >> 11) % below;
}

enum state { PENDING, DONE, FAILED };
/* An array; freed when neither a buffer nor a job has it. */
struct data { long refs; word size; enum state state; char bytes[]; };
/* What an event stands for; freed when neither the event nor a job has it. `host`: memory of the caller is read or
   written until then. */
struct promise { long refs; enum state state; int host; callback call; word arg; };

enum kind { GONE, ERROR, EVENT, BUFFER, PROGRAM, BYTES, TOPOLOGY };
struct handle {
  enum kind kind;
  word rank, type, devices;
  long dims[8];
  struct data *data;
  struct promise *promise;
  char bytes[4];
};

static struct handle *make(enum kind kind) {
  struct handle *h = calloc(1, sizeof *h);
  h->kind = kind;
  pthread_mutex_lock(&lock); live++; pthread_mutex_unlock(&lock);
  return h;
}
static struct handle *of(word raw, enum kind kind) {
  struct handle *h = (void *)raw;
  if (!h || h->kind != kind) die("not a handle of this kind");
  return h;
}
/* With the lock. */
static void release(struct data *d) { if (d && !--d->refs) free(d); }
static void forget(struct promise *p) { if (p && !--p->refs) free(p); }
static void drop(word raw, enum kind kind) {
  if (!raw) return;
  struct handle *h = of(raw, kind);
  pthread_mutex_lock(&lock);
  live--;
  release(h->data);
  if (h->promise && h->promise->call) die("an event given up with its callback pending");
  if (h->promise && h->promise->host && !h->promise->state) die("an event given up while it guards host memory");
  forget(h->promise);
  pthread_mutex_unlock(&lock);
  h->kind = GONE;
  free(h);
}
static word broken(const char *name) { return !strcmp(name, FAIL) || !strcmp(name, ALSO); }
static word fail(const char *name) { return broken(name) ? (word)make(ERROR) : 0; }
static void text(args a, int at, const char *s) { a[at] = (word)s; a[at + 1] = strlen(s); }

/* What a thread is to do, once `in` is there: copy to `out` or to the host, from `in` or from the host; then keep the
   promise, or only that. */
struct job {
  struct job *next;
  struct data *in, *out;
  const void *from;
  void *to;
  word size;
  int fails;
  struct promise *promise;
};
static struct job *jobs;
static long busy, clients, stop;
static pthread_t threads[WORKERS];
static __thread int is_worker;

static struct data *array(word size) {
  struct data *d = calloc(1, sizeof *d + size);
  d->refs = 1; d->size = size;
  return d;
}
/* A promise, and the event that the caller gets of it. */
static struct promise *promise(word *event, int host) {
  struct promise *p = calloc(1, sizeof *p);
  p->host = host; p->refs = 2;
  struct handle *h = make(EVENT);
  h->promise = p;
  *event = (word)h;
  return p;
}
static void later(struct job job) {
  struct job *j = malloc(sizeof job);
  *j = job;
  pthread_mutex_lock(&lock);
  if (j->in) j->in->refs++;
  if (j->out) j->out->refs++;
  j->next = jobs; jobs = j;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
}
/* With the lock, which it gives back for the callback. */
static void keep(struct promise *p, enum state state) {
  p->state = state;
  pthread_cond_broadcast(&changed);
  callback call = p->call;
  word arg = p->arg;
  p->call = 0;
  forget(p);
  if (!call) return;
  pthread_mutex_unlock(&lock);
  call(state == FAILED ? (word)make(ERROR) : fail("OnReady_Callback"), arg);
  pthread_mutex_lock(&lock);
}
/* With the lock: one of the jobs that can be done, taken out; null if there is none. */
static struct job *take(int only_look) {
  word count = 0;
  for (struct job *j = jobs; j; j = j->next) count += !j->in || j->in->state;
  if (!count) return 0;
  word n = only_look ? 0 : pick(count);
  for (struct job **at = &jobs;; at = &(*at)->next) {
    struct job *j = *at;
    if ((j->in && !j->in->state) || n--) continue;
    if (!only_look) *at = j->next;
    return j;
  }
}
static void *work(void *unused) {
  is_worker = 1;
  pthread_mutex_lock(&lock);
  for (;;) {
    while (!take(1) && !(stop && !jobs)) pthread_cond_wait(&changed, &lock);
    if (!jobs) break;
    word wait = pick(4) ? 0 : pick(200);
    pthread_mutex_unlock(&lock);
    if (wait) usleep(wait); /* so that there is something to choose from */
    pthread_mutex_lock(&lock);
    struct job *j = take(0);
    if (!j) continue;
    busy++;
    enum state state = j->fails || (j->in && j->in->state == FAILED) ? FAILED : DONE;
    pthread_mutex_unlock(&lock);
    const void *from = j->in ? j->in->bytes : j->from;
    void *to = j->out ? j->out->bytes : j->to;
    if (from && to && state == DONE) memcpy(to, from, j->size);
    pthread_mutex_lock(&lock);
    if (j->out) j->out->state = state;
    release(j->in);
    release(j->out);
    pthread_cond_broadcast(&changed);
    if (to && j->promise && pick(2)) {
      /* Done, but told of later. */
      *j = (struct job){.next = jobs, .fails = state == FAILED, .promise = j->promise};
      jobs = j;
      pthread_cond_broadcast(&changed);
    } else {
      if (j->promise) keep(j->promise, state);
      free(j);
    }
    busy--;
    pthread_cond_broadcast(&changed);
  }
  pthread_mutex_unlock(&lock);
  return 0;
}

/* A function of the table: fails if it is the one that is to. */
#define F(name) static word name(args a) { word e = fail(#name); if (e) return e;
#define END return 0; }

static void Error_Destroy(args a) { drop(a[2], ERROR); }
static void Error_Message(args a) { text(a, 3, "broken on purpose: " FAIL); }
static word Error_GetCode(args a) {
#ifdef NO_CODE
  return (word)make(ERROR);
#endif
  *(int *)(a + 3) = CODE;
  return 0;
}

F(Plugin_Initialize)
#ifdef CRASH_AT_INIT
  write(2, "about to abort\n", 15);
  abort();
#endif
#ifdef EXIT_AT_INIT
  exit(3);
#endif
#ifdef HANG_AT_INIT
  sleep(1000);
#endif
END
/* Named values of a newer version, which have more fields. */
static struct { word size, extension; const char *name; word length, type, value, count, newer[2]; } attributes[] = {
  {72, 0, "age", 3, 1, 7, 1}, {72, 0, "odd", 3, 4, 2, 1}, {72, 0, "even", 4, 4, 0, 1}
};
F(Plugin_Attributes) a[2] = (word)attributes; a[3] = 3; END

F(Event_Destroy) drop(a[2], EVENT); END
/* Any byte but 0 is true in C. */
static word is_ready(args a) {
  pthread_mutex_lock(&lock);
  *(char *)(a + 3) = 2 * !!of(a[2], EVENT)->promise->state;
  pthread_mutex_unlock(&lock);
  return 0;
}
F(Event_IsReady) is_ready(a); END
F(Event_Await)
  if (is_worker) die("a thread of the plugin waits for an event");
  struct promise *p = of(a[2], EVENT)->promise;
  pthread_mutex_lock(&lock);
  while (!p->state) pthread_cond_wait(&changed, &lock);
  enum state state = p->state;
  pthread_mutex_unlock(&lock);
  if (state == FAILED) return (word)make(ERROR);
END
F(Event_OnReady)
  struct promise *p = of(a[2], EVENT)->promise;
  pthread_mutex_lock(&lock);
  p->call = (callback)a[3]; p->arg = a[4];
  if (p->state) {
    /* Within this call, or by a thread. */
    p->refs++;
    if (pick(2)) {
      keep(p, p->state);
    } else {
      struct job *j = calloc(1, sizeof *j);
      j->next = jobs; j->fails = p->state == FAILED; j->promise = p; jobs = j;
      pthread_cond_broadcast(&changed);
    }
  }
  pthread_mutex_unlock(&lock);
END

static word devices[2], *device_list[2] = {devices, devices + 1};
F(Client_Create)
#ifdef HANG_AT_CREATE
  sleep(1000);
#endif
  a[8] = (word)calloc(1, 8);
  pthread_mutex_lock(&lock);
  if (!clients++) {
    stop = 0;
    for (int i = 0; i < WORKERS; i++) pthread_create(threads + i, 0, work, 0);
  }
  pthread_mutex_unlock(&lock);
END
F(Client_Destroy)
  if (is_worker) die("a client destroyed by a thread of the plugin");
  pthread_mutex_lock(&lock);
  if (live) die("handles left");
  while (jobs || busy) pthread_cond_wait(&changed, &lock);
  stop = !--clients;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
  if (stop) for (int i = 0; i < WORKERS; i++) pthread_join(threads[i], 0);
  free((void *)a[2]);
END
F(Client_PlatformName) text(a, 3, PLATFORM); END
F(Client_PlatformVersion) text(a, 3, "fake 1"); END
F(Client_ProcessIndex) *(int *)(a + 3) = 0; END
F(Client_Devices) a[3] = (word)device_list; a[4] = 2; END
F(Device_GetDescription) a[3] = a[2]; END
F(DeviceDescription_Id) *(int *)(a + 3) = ((word *)a[2] == devices + 1); END
F(DeviceDescription_ProcessIndex) *(int *)(a + 3) = 0; END
F(DeviceDescription_Attributes) a[3] = a[4] = 0; END
F(DeviceDescription_Kind) text(a, 3, "fake"); END
F(Device_IsAddressable) *(char *)(a + 3) = 1; END

static word program(const char *text, word size) {
  struct handle *h = make(PROGRAM);
  h->devices = memmem(text, size, "two", 3) ? 2 : 1;
  memcpy(h->bytes, h->devices == 2 ? "two." : "code", 4);
  return (word)h;
}
static word compile(args a) { return program((char *)((word *)a[3])[2], ((word *)a[3])[3]); }
F(Client_Compile) a[6] = compile(a); END
F(Executable_DeserializeAndLoad) a[5] = program((char *)a[3], a[4]); END
F(LoadedExecutable_Destroy) drop(a[2], PROGRAM); END
F(LoadedExecutable_GetExecutable) struct handle *h = of(a[2], PROGRAM); a[3] = program(h->bytes, 4); END
F(LoadedExecutable_AddressableDevices) a[3] = (word)device_list; a[4] = of(a[2], PROGRAM)->devices; END
F(Executable_Destroy) drop(a[2], PROGRAM); END
F(Executable_NumOutputs) a[3] = 1; END
F(Executable_GetCostAnalysis) a[3] = a[4] = 0; END
F(Executable_OptimizedProgram)
  word *program = (word *)a[3];
  if (program[2]) memcpy((void *)program[2], "hlo", 3);
  program[3] = 3;
END
static void delete_serialized(word h) { drop(h, BYTES); }
F(Executable_Serialize)
  struct handle *h = make(BYTES);
  memcpy(h->bytes, of(a[2], PROGRAM)->bytes, 4);
  a[3] = (word)h->bytes; a[4] = 4; a[5] = (word)h; a[6] = (word)delete_serialized;
END
F(Executable_GetCompiledMemoryStats) for (int i = 3; i < 18; i++) a[i] = i; END

F(Client_BufferFromHostBuffer)
  static const int sizes[] = {0, 1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 4, 8, 2};
  word bytes = sizes[a[4]];
  for (word i = 0; i < a[6]; i++) bytes *= ((long *)a[5])[i];
  struct handle *h = make(BUFFER);
  h->type = a[4]; h->rank = a[6];
  memcpy(h->dims, (void *)a[5], 8 * a[6]);
  h->data = array(bytes);
  a[14] = (word)h;
  later((struct job){.from = (void *)a[3], .out = h->data, .size = bytes, .fails = broken("Transfer"),
                     .promise = promise(a + 13, 1)});
END
F(LoadedExecutable_Execute)
  if (a[5] != of(a[2], PROGRAM)->devices) die("a run on another number of devices than the program's");
  for (word d = 0; d < a[5]; d++) {
    word *row = ((word **)a[4])[d];
    for (word i = 0; i < a[6]; i++) of(row[i], BUFFER);
    struct handle *in = of(row[0], BUFFER), *out = make(BUFFER);
    out->type = in->type; out->rank = in->rank;
    memcpy(out->dims, in->dims, sizeof in->dims);
    out->data = array(in->data->size);
    ((word **)a[7])[d][0] = (word)out;
    later((struct job){.in = in->data, .out = out->data, .size = in->data->size, .fails = broken("Run"),
                       .promise = a[8] ? promise((word *)a[8] + d, 0) : 0});
  }
END
F(Buffer_Destroy) drop(a[2], BUFFER); END
F(Buffer_ElementType) *(int *)(a + 3) = of(a[2], BUFFER)->type; END
F(Buffer_Dimensions) struct handle *h = of(a[2], BUFFER); a[3] = (word)h->dims; a[4] = h->rank; END
F(Buffer_IsDeleted) *(char *)(a + 3) = 1; END
F(Buffer_ReadyEvent)
  struct data *d = of(a[2], BUFFER)->data;
  struct promise *p = promise(a + 3, 0);
  pthread_mutex_lock(&lock);
  enum state state = d->state;
  if (state) keep(p, state);
  pthread_mutex_unlock(&lock);
  if (!state) later((struct job){.in = d, .promise = p});
END
F(Buffer_ToHostBuffer)
  struct data *d = of(a[2], BUFFER)->data;
  if (a[5] < d->size) die("no room for the array");
  memset((void *)a[4], 0xEE, d->size);
  later((struct job){.in = d, .to = (void *)a[4], .size = d->size, .fails = broken("Read"),
                     .promise = promise(a + 6, 1)});
END

F(TopologyDescription_Create) a[6] = (word)make(TOPOLOGY); END
F(TopologyDescription_Destroy) drop(a[2], TOPOLOGY); END
F(TopologyDescription_PlatformName) text(a, 3, PLATFORM); END
F(TopologyDescription_PlatformVersion) text(a, 3, "fake 1"); END
F(TopologyDescription_GetDeviceDescriptions) a[3] = (word)device_list; a[4] = 2; END
F(TopologyDescription_Attributes) a[3] = a[4] = 0; END
F(Compile) a[7] = compile(a); END

static struct {
  word size, extension, version_size, version_extension;
  int major, minor;
  void *table[138];
} api = {SIZE, 0, 24, 0, MAJOR, 90, {
#ifndef NULLS
  [0] = Error_Destroy, [1] = Error_Message, [2] = Error_GetCode, [3] = Plugin_Initialize, [4] =
  Plugin_Attributes, [5] = Event_Destroy, [6] = Event_IsReady, [8] = Event_Await, [9] = Event_OnReady,
  [10] = Client_Create, [11] = Client_Destroy, [12] = Client_PlatformName, [14] = Client_PlatformVersion,
  [13] = Client_ProcessIndex, [15] = Client_Devices, [24] = DeviceDescription_ProcessIndex, [25] =
  DeviceDescription_Attributes, [30] = Device_IsAddressable, [20] = Client_Compile, [22] = Client_BufferFromHostBuffer, [23] =
  DeviceDescription_Id, [26] = DeviceDescription_Kind, [29] = Device_GetDescription, [40] =
  Executable_Destroy, [44] = Executable_NumOutputs, [46] = Executable_GetCostAnalysis, [48] =
  Executable_OptimizedProgram, [49] = Executable_Serialize, [50] = LoadedExecutable_Destroy, [51] =
  LoadedExecutable_GetExecutable, [52] = LoadedExecutable_AddressableDevices, [55] =
  LoadedExecutable_Execute, [56] = Executable_DeserializeAndLoad, [58] = Buffer_Destroy, [59] =
  Buffer_ElementType, [60] = Buffer_Dimensions, [68] = Buffer_IsDeleted, [70] = Buffer_ToHostBuffer, [72]
  = Buffer_ReadyEvent, [82] = TopologyDescription_Create, [83] = TopologyDescription_Destroy, [84] =
  TopologyDescription_PlatformName, [85] = TopologyDescription_PlatformVersion, [86] =
  TopologyDescription_GetDeviceDescriptions, [88] = TopologyDescription_Attributes, [89] = Compile, [96] =
  Executable_GetCompiledMemoryStats,
#endif
#ifdef WITHOUT
  [WITHOUT] = 0,
#endif
}};

#ifdef CRASH_AT_LOAD
__attribute__((constructor)) static void crash(void) { *(volatile int *)0 = 1; }
#endif

#ifndef NO_SYMBOL
#ifdef NULL_TABLE
void *GetPjrtApi(void) { return 0; }
#else
void *GetPjrtApi(void) { return &api; }
#endif
#endif

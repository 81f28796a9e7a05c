/* A small PJRT plugin for tests: programs have one input and return it. Compiled by tests/fake.rs with -D
   switches that break it in one way each. Argument structs are words of 8 bytes, by position, so that no
   header is needed; a handle is a counted allocation, and the client refuses to go before all of them have. */
typedef unsigned long word;
typedef word args[];
void *malloc(word);
void *calloc(word, word);
void free(void *);
void *memcpy(void *, const void *, word);
int strcmp(const char *, const char *);
word strlen(const char *);
void abort(void);
void exit(int);
unsigned sleep(unsigned);
int write(int, const void *, word);

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

static long live; /* handles and errors that the caller still has to free */

struct handle { word size, rank, type; long dims[8]; char bytes[]; };

static struct handle *make(word bytes) {
  __atomic_add_fetch(&live, 1, __ATOMIC_SEQ_CST);
  struct handle *h = calloc(1, sizeof *h + bytes);
  h->size = bytes;
  return h;
}
static void drop(word h) {
  if (h) { __atomic_sub_fetch(&live, 1, __ATOMIC_SEQ_CST); free((void *)h); }
}
static word fail(const char *name) { return strcmp(name, FAIL) ? 0 : (word)make(0); }
static void text(args a, int at, const char *s) { a[at] = (word)s; a[at + 1] = strlen(s); }

/* A function of the table: fails if it is the one that is to. */
#define F(name) static word name(args a) { word e = fail(#name); if (e) return e;
#define END return 0; }

static void Error_Destroy(args a) { drop(a[2]); }
static void Error_Message(args a) { text(a, 3, "broken on purpose: " FAIL); }
static word Error_GetCode(args a) {
#ifdef NO_CODE
  return (word)make(0);
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
F(Plugin_Attributes) a[2] = a[3] = 0; END

F(Event_Destroy) drop(a[2]); END
F(Event_IsReady) *(char *)(a + 3) = 1; END
F(Event_Await) END
F(Event_OnReady) ((void (*)(word, word))a[3])(fail("OnReady_Callback"), a[4]); END

static word devices[2], *device_list[2] = {devices, devices + 1};
F(Client_Create)
#ifdef HANG_AT_CREATE
  sleep(1000);
#endif
  a[8] = (word)calloc(1, 8); END
F(Client_Destroy) free((void *)a[2]); if (live) { write(2, "handles left\n", 13); abort(); } END
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

F(Client_Compile) a[6] = (word)make(0); END
F(Executable_DeserializeAndLoad) a[5] = (word)make(0); END
F(LoadedExecutable_Destroy) drop(a[2]); END
F(LoadedExecutable_GetExecutable) a[3] = (word)make(0); END
F(LoadedExecutable_AddressableDevices) a[3] = (word)device_list; a[4] = 1; END
F(Executable_Destroy) drop(a[2]); END
F(Executable_NumOutputs) a[3] = 1; END
F(Executable_GetCostAnalysis) a[3] = a[4] = 0; END
F(Executable_OptimizedProgram)
  word *program = (word *)a[3];
  if (program[2]) memcpy((void *)program[2], "hlo", 3);
  program[3] = 3;
END
static void delete_serialized(word h) { drop(h); }
F(Executable_Serialize)
  struct handle *h = make(4);
  memcpy(h->bytes, "code", 4);
  a[3] = (word)h->bytes; a[4] = 4; a[5] = (word)h; a[6] = (word)delete_serialized;
END
F(Executable_GetCompiledMemoryStats) for (int i = 3; i < 18; i++) a[i] = i; END

F(Client_BufferFromHostBuffer)
  static const int sizes[] = {0, 1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 4, 8, 2};
  word bytes = sizes[a[4]];
  for (word i = 0; i < a[6]; i++) bytes *= ((long *)a[5])[i];
  struct handle *h = make(bytes);
  h->type = a[4]; h->rank = a[6];
  memcpy(h->dims, (void *)a[5], 8 * a[6]);
  memcpy(h->bytes, (void *)a[3], bytes);
  a[13] = (word)make(0); a[14] = (word)h;
END
F(LoadedExecutable_Execute)
  struct handle *in = ((struct handle ***)a[4])[0][0], *out = make(in->size);
  memcpy(out, in, sizeof *in + in->size);
  ((word **)a[7])[0][0] = (word)out;
END
F(Buffer_Destroy) drop(a[2]); END
F(Buffer_ElementType) *(int *)(a + 3) = ((struct handle *)a[2])->type; END
F(Buffer_Dimensions) struct handle *h = (void *)a[2]; a[3] = (word)h->dims; a[4] = h->rank; END
F(Buffer_IsDeleted) *(char *)(a + 3) = 1; END
F(Buffer_ReadyEvent) a[3] = (word)make(0); END
F(Buffer_ToHostBuffer)
  struct handle *h = (void *)a[2];
  if (a[5] < h->size) abort();
  memcpy((void *)a[4], h->bytes, h->size);
  a[6] = (word)make(0);
END

F(TopologyDescription_Create) a[6] = (word)make(0); END
F(TopologyDescription_Destroy) drop(a[2]); END
F(TopologyDescription_PlatformName) text(a, 3, PLATFORM); END
F(TopologyDescription_PlatformVersion) text(a, 3, "fake 1"); END
F(TopologyDescription_GetDeviceDescriptions) a[3] = (word)device_list; a[4] = 2; END
F(TopologyDescription_Attributes) a[3] = a[4] = 0; END
F(Compile) a[7] = (word)make(0); END

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

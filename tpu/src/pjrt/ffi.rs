//! The PJRT C ABI at version 0.114: opaque handles, the argument structs that this crate uses, and the
//! function table.
//!
//! One pinned version. A plugin refuses an argument struct smaller than its own and reads only the prefix
//! it knows of a larger one, so structs of a new version serve older plugins; functions that an older
//! plugin lacks are found missing by [`super::call`]. Sizes are asserted against those of the C header.
#![allow(non_camel_case_types, non_snake_case)]

use std::ffi::{c_char, c_int, c_void};
use std::mem::MaybeUninit;

/// A truth value of a plugin: any byte but 0 is true in C, where Rust's `bool` may hold 0 and 1 alone.
pub type Bool = u8;

/// The version these structs are written for: (major, minor).
pub const VERSION: (i32, i32) = (0, 114);

/// The one symbol a plugin exports.
pub type GetPjrtApi = unsafe extern "C" fn() -> *const PJRT_Api;
/// Runs when an event is ready; owns `error`.
pub type OnReadyCallback = unsafe extern "C" fn(error: *mut PJRT_Error, user_arg: *mut c_void);
/// Frees the memory behind serialized bytes.
pub type SerializedDeleter = unsafe extern "C" fn(*mut PJRT_SerializedExecutable);

macro_rules! opaque {
    ($($name:ident)*) => {$(
        #[repr(C)]
        pub struct $name { _opaque: [u8; 0] }
    )*};
}

opaque! {
    PJRT_Error PJRT_Event PJRT_Client PJRT_Device PJRT_DeviceDescription PJRT_TopologyDescription
    PJRT_Executable PJRT_LoadedExecutable PJRT_SerializedExecutable PJRT_Buffer
}

/// A struct that starts with its own size and an extension pointer.
///
/// # Safety
/// `SIZE` is the size in the C header, and all zero bytes are a valid value.
pub unsafe trait Args {
    /// The size the C header gives: up to the end of the last field, without padding.
    const SIZE: usize;
}

/// An argument struct with every field zero or null, but for its size.
pub fn zeroed<T: Args>() -> T {
    let mut value = MaybeUninit::<T>::zeroed();
    // SAFETY: `Args` promises that zero is valid and that the first field is the size, a `usize`.
    unsafe {
        value.as_mut_ptr().cast::<usize>().write(T::SIZE);
        value.assume_init()
    }
}

macro_rules! structs {
    ($($name:ident = $size:literal { $($field:ident: $ty:ty),* })*) => {$(
        #[repr(C)]
        pub struct $name {
            pub struct_size: usize,
            pub extension_start: *mut c_void,
            $(pub $field: $ty,)*
        }
        const _: () = assert!(size_of::<$name>() == ($size as usize).next_multiple_of(align_of::<$name>()));
        // SAFETY: the size is the header's; integers, false, null pointers and `None` are all zero bytes.
        unsafe impl Args for $name {
            const SIZE: usize = $size;
        }
    )*};
}

// Sizes and fields of version 0.114.
structs! {
    PJRT_Error_Destroy_Args = 24 { error: *mut PJRT_Error }
    PJRT_Error_Message_Args = 40 { error: *const PJRT_Error, message: *const c_char, message_size: usize }
    PJRT_Error_GetCode_Args = 28 { error: *const PJRT_Error, code: c_int }
    PJRT_Plugin_Initialize_Args = 16 {}
    PJRT_Plugin_Attributes_Args = 32 { attributes: *const PJRT_NamedValue, num_attributes: usize }
    PJRT_Event_Destroy_Args = 24 { event: *mut PJRT_Event }
    PJRT_Event_IsReady_Args = 25 { event: *mut PJRT_Event, is_ready: Bool }
    PJRT_Event_Await_Args = 24 { event: *mut PJRT_Event }
    PJRT_Event_OnReady_Args = 40 {
        event: *mut PJRT_Event, callback: Option<OnReadyCallback>, user_arg: *mut c_void
    }
    PJRT_Client_Create_Args = 88 {
        create_options: *const PJRT_NamedValue, num_options: usize, kv_get_callback: *const c_void,
        kv_get_user_arg: *mut c_void, kv_put_callback: *const c_void, kv_put_user_arg: *mut c_void,
        client: *mut PJRT_Client, kv_try_get_callback: *const c_void, kv_try_get_user_arg: *mut
        c_void
    }
    PJRT_Client_Destroy_Args = 24 { client: *mut PJRT_Client }
    PJRT_Client_PlatformName_Args = 40 {
        client: *mut PJRT_Client, platform_name: *const c_char, platform_name_size: usize
    }
    PJRT_Client_PlatformVersion_Args = 40 {
        client: *mut PJRT_Client, platform_version: *const c_char, platform_version_size: usize
    }
    PJRT_Client_ProcessIndex_Args = 28 { client: *mut PJRT_Client, process_index: c_int }
    PJRT_Client_Devices_Args = 40 {
        client: *mut PJRT_Client, devices: *const *mut PJRT_Device, num_devices: usize
    }
    PJRT_Client_Compile_Args = 56 {
        client: *mut PJRT_Client, program: *const PJRT_Program, compile_options: *const c_char,
        compile_options_size: usize, executable: *mut PJRT_LoadedExecutable
    }
    PJRT_Client_BufferFromHostBuffer_Args = 120 {
        client: *mut PJRT_Client, data: *const c_void, r#type: c_int, dims: *const i64, num_dims:
        usize, byte_strides: *const i64, num_byte_strides: usize, host_buffer_semantics: c_int,
        device: *mut PJRT_Device, memory: *mut c_void, device_layout: *mut PJRT_Buffer_MemoryLayout,
        done_with_host_buffer: *mut PJRT_Event, buffer: *mut PJRT_Buffer
    }
    PJRT_Device_MemoryStats_Args = 185 {
        device: *mut PJRT_Device, bytes_in_use: i64, peak_bytes_in_use: i64, peak_bytes_in_use_is_set: Bool,
        num_allocs: i64, num_allocs_is_set: Bool, largest_alloc_size: i64, largest_alloc_size_is_set: Bool,
        bytes_limit: i64, bytes_limit_is_set: Bool, bytes_reserved: i64, bytes_reserved_is_set: Bool,
        peak_bytes_reserved: i64, peak_bytes_reserved_is_set: Bool, bytes_reservable_limit: i64,
        bytes_reservable_limit_is_set: Bool, largest_free_block_bytes: i64,
        largest_free_block_bytes_is_set: Bool, pool_bytes: i64, pool_bytes_is_set: Bool,
        peak_pool_bytes: i64, peak_pool_bytes_is_set: Bool
    }
    PJRT_DeviceDescription_Id_Args = 28 { device_description: *mut PJRT_DeviceDescription, id: c_int }
    PJRT_DeviceDescription_ProcessIndex_Args = 28 {
        device_description: *mut PJRT_DeviceDescription, process_index: c_int
    }
    PJRT_DeviceDescription_Attributes_Args = 40 {
        device_description: *mut PJRT_DeviceDescription, num_attributes: usize, attributes: *const
        PJRT_NamedValue
    }
    PJRT_Device_IsAddressable_Args = 25 { device: *mut PJRT_Device, is_addressable: Bool }
    PJRT_DeviceDescription_Kind_Args = 40 {
        device_description: *mut PJRT_DeviceDescription, device_kind: *const c_char,
        device_kind_size: usize
    }
    PJRT_Device_GetDescription_Args = 32 {
        device: *mut PJRT_Device, device_description: *mut PJRT_DeviceDescription
    }
    PJRT_Executable_Destroy_Args = 24 { executable: *mut PJRT_Executable }
    PJRT_Executable_NumOutputs_Args = 32 { executable: *mut PJRT_Executable, num_outputs: usize }
    PJRT_Executable_SizeOfGeneratedCodeInBytes_Args = 32 {
        executable: *mut PJRT_Executable, size_in_bytes: i64
    }
    PJRT_Executable_GetCostAnalysis_Args = 40 {
        executable: *mut PJRT_Executable, num_properties: usize, properties: *const PJRT_NamedValue
    }
    PJRT_Executable_OptimizedProgram_Args = 32 {
        executable: *mut PJRT_Executable, program: *mut PJRT_Program
    }
    PJRT_Executable_Serialize_Args = 56 {
        executable: *const PJRT_Executable, serialized_bytes: *const c_char, serialized_bytes_size:
        usize, serialized_executable: *mut PJRT_SerializedExecutable, serialized_executable_deleter:
        Option<SerializedDeleter>
    }
    PJRT_Executable_DeserializeAndLoad_Args = 72 {
        client: *mut PJRT_Client, serialized_executable: *const c_char, serialized_executable_size:
        usize, loaded_executable: *mut PJRT_LoadedExecutable, overridden_serialized_compile_options:
        *const c_char, overridden_serialized_compile_options_size: usize, load_options: *mut c_void
    }
    PJRT_Executable_GetCompiledMemoryStats_Args = 144 {
        executable: *mut PJRT_Executable, generated_code_size_in_bytes: i64, argument_size_in_bytes:
        i64, output_size_in_bytes: i64, alias_size_in_bytes: i64, temp_size_in_bytes: i64,
        host_generated_code_size_in_bytes: i64, host_argument_size_in_bytes: i64,
        host_output_size_in_bytes: i64, host_alias_size_in_bytes: i64, host_temp_size_in_bytes: i64,
        peak_memory_in_bytes: i64, total_size_in_bytes: i64, total_allocation_bytes: i64,
        indefinite_allocations: i64, peak_unpadded_heap_bytes: i64
    }
    PJRT_LoadedExecutable_Destroy_Args = 24 { executable: *mut PJRT_LoadedExecutable }
    PJRT_LoadedExecutable_GetExecutable_Args = 32 {
        loaded_executable: *mut PJRT_LoadedExecutable, executable: *mut PJRT_Executable
    }
    PJRT_LoadedExecutable_AddressableDevices_Args = 40 {
        executable: *mut PJRT_LoadedExecutable, addressable_devices: *const *mut PJRT_Device,
        num_addressable_devices: usize
    }
    PJRT_LoadedExecutable_Execute_Args = 80 {
        executable: *mut PJRT_LoadedExecutable, options: *mut PJRT_ExecuteOptions, argument_lists:
        *const *const *mut PJRT_Buffer, num_devices: usize, num_args: usize, output_lists: *const
        *mut *mut PJRT_Buffer, device_complete_events: *mut *mut PJRT_Event, execute_device: *mut
        PJRT_Device
    }
    PJRT_Buffer_Destroy_Args = 24 { buffer: *mut PJRT_Buffer }
    PJRT_Buffer_ElementType_Args = 28 { buffer: *mut PJRT_Buffer, r#type: c_int }
    PJRT_Buffer_Dimensions_Args = 40 { buffer: *mut PJRT_Buffer, dims: *const i64, num_dims: usize }
    PJRT_Buffer_IsDeleted_Args = 25 { buffer: *mut PJRT_Buffer, is_deleted: Bool }
    PJRT_Buffer_ToHostBuffer_Args = 56 {
        src: *mut PJRT_Buffer, host_layout: *mut PJRT_Buffer_MemoryLayout, dst: *mut c_void,
        dst_size: usize, event: *mut PJRT_Event
    }
    PJRT_Buffer_ReadyEvent_Args = 32 { buffer: *mut PJRT_Buffer, event: *mut PJRT_Event }
    PJRT_TopologyDescription_Create_Args = 56 {
        topology_name: *const c_char, topology_name_size: usize, create_options: *const
        PJRT_NamedValue, num_options: usize, topology: *mut PJRT_TopologyDescription
    }
    PJRT_TopologyDescription_Destroy_Args = 24 { topology: *mut PJRT_TopologyDescription }
    PJRT_TopologyDescription_PlatformName_Args = 40 {
        topology: *mut PJRT_TopologyDescription, platform_name: *const c_char, platform_name_size:
        usize
    }
    PJRT_TopologyDescription_PlatformVersion_Args = 40 {
        topology: *mut PJRT_TopologyDescription, platform_version: *const c_char,
        platform_version_size: usize
    }
    PJRT_TopologyDescription_GetDeviceDescriptions_Args = 40 {
        topology: *mut PJRT_TopologyDescription, descriptions: *const *mut PJRT_DeviceDescription,
        num_descriptions: usize
    }
    PJRT_TopologyDescription_Attributes_Args = 40 {
        topology: *mut PJRT_TopologyDescription, attributes: *const PJRT_NamedValue, num_attributes:
        usize
    }
    PJRT_Compile_Args = 64 {
        topology: *const PJRT_TopologyDescription, program: *const PJRT_Program, compile_options:
        *const c_char, compile_options_size: usize, client: *mut PJRT_Client, executable: *mut
        PJRT_Executable
    }
    PJRT_Program = 48 { code: *mut c_char, code_size: usize, format: *const c_char, format_size: usize }
    PJRT_ExecuteOptions = 144 {
        send_callbacks: *mut c_void, recv_callbacks: *mut c_void, num_send_ops: usize, num_recv_ops:
        usize, launch_id: c_int, non_donatable_input_indices: *const i64,
        num_non_donatable_input_indices: usize, context: *mut c_void, call_location: *const c_char,
        num_tasks: usize, task_ids: *mut c_int, incarnation_ids: *mut i64, multi_slice_config: *mut
        c_void, use_major_to_minor_data_layout_for_callbacks: Bool, hlo_output_callbacks: *mut
        c_void, num_hlo_output_callbacks: usize
    }
    PJRT_Buffer_MemoryLayout_Tiled = 56 {
        minor_to_major: *const i64, minor_to_major_size: usize, tile_dims: *const i64,
        tile_dim_sizes: *const usize, num_tiles: usize }    PJRT_NamedValue = 56 { name: *const
        c_char, name_size: usize, r#type: c_int, value: NamedUnion, value_size: usize
    }
    PJRT_Buffer_MemoryLayout = 76 { tiled: PJRT_Buffer_MemoryLayout_Tiled, r#type: c_int }
    PJRT_Api_Version = 24 { major_version: c_int, minor_version: c_int }
}

/// The value of a [`PJRT_NamedValue`]; its `type` says which field holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub union NamedUnion {
    pub string_value: *const c_char,
    pub int64_value: i64,
    pub int64_array_value: *const i64,
    pub float_value: f32,
    pub bool_value: Bool,
}

/// `PJRT_NamedValue_Type`.
pub mod named {
    pub const STRING: i32 = 0;
    pub const INT64: i32 = 1;
    pub const INT64_LIST: i32 = 2;
    pub const FLOAT: i32 = 3;
    pub const BOOL: i32 = 4;
}

/// `PJRT_HostBufferSemantics_kImmutableUntilTransferCompletes`: the plugin may read the host memory after
/// the call, until the `done_with_host_buffer` event is ready.
pub const IMMUTABLE_UNTIL_TRANSFER_COMPLETES: c_int = 1;

macro_rules! slot {
    () => { *const c_void };
    (void $args:ty) => { Option<unsafe extern "C" fn(*mut $args)> };
    ($args:ty) => { Option<unsafe extern "C" fn(*mut $args) -> *mut PJRT_Error> };
}

macro_rules! table {
    ($($name:ident $(: $($args:ident)+)?,)*) => {
        /// The function table of a plugin. Never form a reference to it: an older plugin's table is shorter.
        #[repr(C)]
        pub struct PJRT_Api {
            pub struct_size: usize,
            pub extension_start: *mut c_void,
            pub pjrt_api_version: PJRT_Api_Version,
            $(pub $name: slot!($($($args)+)?),)*
        }
    };
}

// In table order; a name without arguments is a function that this crate does not call.
table! {
PJRT_Error_Destroy: void PJRT_Error_Destroy_Args,
PJRT_Error_Message: void PJRT_Error_Message_Args,
PJRT_Error_GetCode: PJRT_Error_GetCode_Args,
PJRT_Plugin_Initialize: PJRT_Plugin_Initialize_Args,
PJRT_Plugin_Attributes: PJRT_Plugin_Attributes_Args,
PJRT_Event_Destroy: PJRT_Event_Destroy_Args,
PJRT_Event_IsReady: PJRT_Event_IsReady_Args,
PJRT_Event_Error,
PJRT_Event_Await: PJRT_Event_Await_Args,
PJRT_Event_OnReady: PJRT_Event_OnReady_Args,
PJRT_Client_Create: PJRT_Client_Create_Args,
PJRT_Client_Destroy: PJRT_Client_Destroy_Args,
PJRT_Client_PlatformName: PJRT_Client_PlatformName_Args,
PJRT_Client_ProcessIndex: PJRT_Client_ProcessIndex_Args,
PJRT_Client_PlatformVersion: PJRT_Client_PlatformVersion_Args,
PJRT_Client_Devices: PJRT_Client_Devices_Args,
PJRT_Client_AddressableDevices,
PJRT_Client_LookupDevice,
PJRT_Client_LookupAddressableDevice,
PJRT_Client_AddressableMemories,
PJRT_Client_Compile: PJRT_Client_Compile_Args,
PJRT_Client_DefaultDeviceAssignment,
PJRT_Client_BufferFromHostBuffer: PJRT_Client_BufferFromHostBuffer_Args,
PJRT_DeviceDescription_Id: PJRT_DeviceDescription_Id_Args,
PJRT_DeviceDescription_ProcessIndex: PJRT_DeviceDescription_ProcessIndex_Args,
PJRT_DeviceDescription_Attributes: PJRT_DeviceDescription_Attributes_Args,
PJRT_DeviceDescription_Kind: PJRT_DeviceDescription_Kind_Args,
PJRT_DeviceDescription_DebugString,
PJRT_DeviceDescription_ToString,
PJRT_Device_GetDescription: PJRT_Device_GetDescription_Args,
PJRT_Device_IsAddressable: PJRT_Device_IsAddressable_Args,
PJRT_Device_LocalHardwareId,
PJRT_Device_AddressableMemories,
PJRT_Device_DefaultMemory,
PJRT_Device_MemoryStats: PJRT_Device_MemoryStats_Args,
PJRT_Memory_Id,
PJRT_Memory_Kind,
PJRT_Memory_DebugString,
PJRT_Memory_ToString,
PJRT_Memory_AddressableByDevices,
PJRT_Executable_Destroy: PJRT_Executable_Destroy_Args,
PJRT_Executable_Name,
PJRT_Executable_NumReplicas,
PJRT_Executable_NumPartitions,
PJRT_Executable_NumOutputs: PJRT_Executable_NumOutputs_Args,
PJRT_Executable_SizeOfGeneratedCodeInBytes: PJRT_Executable_SizeOfGeneratedCodeInBytes_Args,
PJRT_Executable_GetCostAnalysis: PJRT_Executable_GetCostAnalysis_Args,
PJRT_Executable_OutputMemoryKinds,
PJRT_Executable_OptimizedProgram: PJRT_Executable_OptimizedProgram_Args,
PJRT_Executable_Serialize: PJRT_Executable_Serialize_Args,
PJRT_LoadedExecutable_Destroy: PJRT_LoadedExecutable_Destroy_Args,
PJRT_LoadedExecutable_GetExecutable: PJRT_LoadedExecutable_GetExecutable_Args,
PJRT_LoadedExecutable_AddressableDevices: PJRT_LoadedExecutable_AddressableDevices_Args,
PJRT_LoadedExecutable_Delete,
PJRT_LoadedExecutable_IsDeleted,
PJRT_LoadedExecutable_Execute: PJRT_LoadedExecutable_Execute_Args,
PJRT_Executable_DeserializeAndLoad: PJRT_Executable_DeserializeAndLoad_Args,
PJRT_LoadedExecutable_Fingerprint,
PJRT_Buffer_Destroy: PJRT_Buffer_Destroy_Args,
PJRT_Buffer_ElementType: PJRT_Buffer_ElementType_Args,
PJRT_Buffer_Dimensions: PJRT_Buffer_Dimensions_Args,
PJRT_Buffer_UnpaddedDimensions,
PJRT_Buffer_DynamicDimensionIndices,
PJRT_Buffer_GetMemoryLayout,
PJRT_Buffer_OnDeviceSizeInBytes,
PJRT_Buffer_Device,
PJRT_Buffer_Memory,
PJRT_Buffer_Delete,
PJRT_Buffer_IsDeleted: PJRT_Buffer_IsDeleted_Args,
PJRT_Buffer_CopyToDevice,
PJRT_Buffer_ToHostBuffer: PJRT_Buffer_ToHostBuffer_Args,
PJRT_Buffer_IsOnCpu,
PJRT_Buffer_ReadyEvent: PJRT_Buffer_ReadyEvent_Args,
PJRT_Buffer_UnsafePointer,
PJRT_Buffer_IncreaseExternalReferenceCount,
PJRT_Buffer_DecreaseExternalReferenceCount,
PJRT_Buffer_OpaqueDeviceMemoryDataPointer,
PJRT_CopyToDeviceStream_Destroy,
PJRT_CopyToDeviceStream_AddChunk,
PJRT_CopyToDeviceStream_TotalBytes,
PJRT_CopyToDeviceStream_GranuleSize,
PJRT_CopyToDeviceStream_CurrentBytes,
PJRT_TopologyDescription_Create: PJRT_TopologyDescription_Create_Args,
PJRT_TopologyDescription_Destroy: PJRT_TopologyDescription_Destroy_Args,
PJRT_TopologyDescription_PlatformName: PJRT_TopologyDescription_PlatformName_Args,
PJRT_TopologyDescription_PlatformVersion: PJRT_TopologyDescription_PlatformVersion_Args,
PJRT_TopologyDescription_GetDeviceDescriptions: PJRT_TopologyDescription_GetDeviceDescriptions_Args,
PJRT_TopologyDescription_Serialize,
PJRT_TopologyDescription_Attributes: PJRT_TopologyDescription_Attributes_Args,
PJRT_Compile: PJRT_Compile_Args,
PJRT_Executable_OutputElementTypes,
PJRT_Executable_OutputDimensions,
PJRT_Buffer_CopyToMemory,
PJRT_Client_CreateViewOfDeviceBuffer,
PJRT_Executable_Fingerprint,
PJRT_Client_TopologyDescription,
PJRT_Executable_GetCompiledMemoryStats: PJRT_Executable_GetCompiledMemoryStats_Args,
PJRT_Memory_Kind_Id,
PJRT_ExecuteContext_Create,
PJRT_ExecuteContext_Destroy,
PJRT_Buffer_CopyRawToHost,
PJRT_AsyncHostToDeviceTransferManager_Destroy,
PJRT_AsyncHostToDeviceTransferManager_TransferData,
PJRT_Client_CreateBuffersForAsyncHostToDevice,
PJRT_AsyncHostToDeviceTransferManager_RetrieveBuffer,
PJRT_AsyncHostToDeviceTransferManager_Device,
PJRT_AsyncHostToDeviceTransferManager_BufferCount,
PJRT_AsyncHostToDeviceTransferManager_BufferSize,
PJRT_AsyncHostToDeviceTransferManager_SetBufferError,
PJRT_AsyncHostToDeviceTransferManager_AddMetadata,
PJRT_Client_DmaMap,
PJRT_Client_DmaUnmap,
PJRT_Client_CreateUninitializedBuffer,
PJRT_Client_UpdateGlobalProcessInfo,
PJRT_TopologyDescription_Deserialize,
PJRT_Client_CreateAliasBuffer,
PJRT_Client_FulfillAliasBuffer,
PJRT_LoadedExecutable_GetDeviceAssignment,
PJRT_Client_CreateErrorBuffer,
PJRT_AsyncHostToDeviceTransferManager_TransferLiteral,
PJRT_Buffer_CopyRawToHostFuture,
PJRT_Device_PoisonExecution,
PJRT_Device_CreateAsyncTrackingEvent,
PJRT_AsyncTrackingEvent_Destroy,
PJRT_Executable_GetCompileOptions,
PJRT_Buffer_DonateWithControlDependency,
PJRT_Event_Create,
PJRT_Event_Set,
PJRT_Device_GetAttributes,
PJRT_Client_Load,
PJRT_LoadedExecutable_AddressableDeviceLogicalIds,
PJRT_Buffer_Bitcast,
PJRT_Error_ForEachPayload,
PJRT_TopologyDescription_Fingerprint,
PJRT_Executable_ParameterMemoryKinds,
PJRT_Device_ClearMemoryStats,
PJRT_TopologyDescription_MakeCanonicalShapeForMemorySpace,
PJRT_TopologyDescription_GetMemorySpaceKindIds,}

const _: () = assert!(size_of::<PJRT_Api>() == 1144);

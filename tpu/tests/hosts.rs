//! What each host of a slice does, by the engines of simulated hosts: they put, run and read only what is theirs.
mod common;

use common::{engine, read, slot, text_program};
use graphs::program::Program;
use graphs::types::{DType, Mesh, Sharding, Type};
use std::ops::Range;
use std::thread;
use std::time::Duration;
use tpu::array::{HostArray, Sharded};
use tpu::engine::{Engine, Input};
use tpu::{Error, Kind};

const AXES: [&str; 3] = ["data", "fsdp", "tensor"];
const DIMS: [usize; 2] = [16, 24];

/// Adds one to `x: f32[16,24]`, whose rows go over the batch's axes and whose columns over `tensor`, and sums it.
fn program(mesh: &Mesh) -> Program {
    let axes: Vec<String> = mesh.axes().iter().map(|(name, size)| format!("{name:?}={size}")).collect();
    let split = |axes: &[&str]| {
        axes.iter().filter(|a| mesh.size(a).is_some()).map(|a| a.to_string()).collect::<Vec<_>>()
    };
    let sharding = Sharding { dims: vec![split(&AXES[..2]), split(&AXES[2..])] };
    let quoted = |axes: &Vec<String>| axes.iter().map(|a| format!("{a:?}")).collect::<Vec<_>>().join(", ");
    let dims = format!("[{{{}}}, {{{}}}]", quoted(&sharding.dims[0]), quoted(&sharding.dims[1]));
    let text = format!(
        "module @test {{
          sdy.mesh @mesh = <[{}]>
          func.func @main(%x: tensor<16x24xf32> {{sdy.sharding = #sdy.sharding<@mesh, {dims}>}})
            -> (tensor<16x24xf32> {{sdy.sharding = #sdy.sharding<@mesh, {dims}>}},
                tensor<f32> {{sdy.sharding = #sdy.sharding<@mesh, []>}}) {{
            %one = stablehlo.constant dense<1.0> : tensor<16x24xf32>
            %y = stablehlo.add %x, %one : tensor<16x24xf32>
            %zero = stablehlo.constant dense<0.0> : tensor<f32>
            %sum = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0, 1]
              : (tensor<16x24xf32>, tensor<f32>) -> tensor<f32>
            return %y, %sum : tensor<16x24xf32>, tensor<f32>
        }} }}",
        axes.join(", ")
    );
    let mut program = text_program(
        &text,
        vec![slot("x", DType::F32, &DIMS)],
        vec![slot("y", DType::F32, &DIMS), slot("sum", DType::F32, &[])],
    );
    (program.inputs[0].sharding, program.outputs[0].sharding) = (sharding.clone(), sharding);
    program.mesh = mesh.clone();
    program
}

fn whole() -> Vec<f32> {
    (0..DIMS[0] * DIMS[1]).map(|i| i as f32).collect()
}

/// The elements of a slice of `whole`, row by row.
fn cut(whole: &[f32], slice: &[Range<usize>]) -> Vec<f32> {
    slice[0].clone().flat_map(|row| whole[row * DIMS[1]..][slice[1].clone()].to_vec()).collect()
}

/// A part as it was read: its slice, its elements.
type Read = (Vec<Range<usize>>, Vec<f32>);

/// What one host does: puts its slices, or its rows, runs, reads its own.
fn host(engine: &Engine, program: &Program, by_rows: bool) -> Result<(Vec<Read>, f32, Vec<usize>), Error> {
    let (all, slot) = (whole(), &program.inputs[0]);
    let rows = engine.rows("x", &slot.ty, &slot.sharding)?;
    let x = if by_rows {
        let held: Vec<f32> = rows.iter().flat_map(|row| all[row * DIMS[1]..][..DIMS[1]].to_vec()).collect();
        let held = HostArray::from_slice([rows.len(), DIMS[1]], &held)?;
        engine.put_rows("x", (held, &rows), DIMS[0], &slot.sharding)?
    } else {
        let mut asked: Vec<Vec<Range<usize>>> = vec![];
        let x = engine.put_with("x", &slot.ty, &slot.sharding, &mut |slice| {
            asked.push(slice.to_vec());
            Ok::<_, Error>(cut(&all, slice).iter().flat_map(|x| x.to_le_bytes()).collect())
        })?;
        let twice = asked.iter().enumerate().any(|(i, slice)| asked[..i].contains(slice));
        assert!(!twice, "a slice is made once, however many devices hold it: {asked:?}");
        x
    };
    let run = engine.compile(program)?;
    let outputs = run.run(vec![Input::Keep(&x)])?;
    let read = |array: &Sharded| {
        let parts = array.own()?.into_iter().map(|part| {
            let slice = part.slice().to_vec();
            let bytes = part.wait()?;
            Ok((slice, bytes.chunks(4).map(|b| f32::from_le_bytes(b.try_into().unwrap())).collect()))
        });
        parts.collect::<Result<Vec<_>, Error>>()
    };
    // The sum is on every device: each host reads its own copy of it.
    Ok((read(&outputs[0])?, outputs[1].get()?.item::<f32>()?, rows))
}

#[test]
fn every_slice_is_put_computed_and_read_once_over_all_processes() {
    let meshes: [&[(&str, usize)]; 4] = [
        &[("data", 8)],
        &[("tensor", 8)],
        &[("data", 2), ("fsdp", 2), ("tensor", 2)],
        &[("fsdp", 4), ("tensor", 2)],
    ];
    let expected: Vec<f32> = whole().iter().map(|x| x + 1.0).collect();
    for axes in meshes {
        let mesh = Mesh::new(axes.iter().copied()).unwrap();
        let (engine, program) = (engine(mesh.clone()), program(&mesh));
        for processes in [1, 2, 4, 8] {
            let by_rows = processes != 2;
            let hosts = engine.simulate_hosts(processes, Duration::from_secs(60));
            let results: Vec<_> = thread::scope(|scope| {
                let program = &program;
                let work = |engine| scope.spawn(move || host(engine, program, by_rows).unwrap());
                let threads: Vec<_> = hosts.iter().map(work).collect();
                threads.into_iter().map(|t| t.join().unwrap()).collect()
            });
            let (mut found, mut times) = (vec![0.0; expected.len()], vec![0; expected.len()]);
            for (process, (parts, sum, rows)) in results.iter().enumerate() {
                assert_eq!(*sum, expected.iter().sum::<f32>());
                for (slice, values) in parts {
                    assert!(slice[0].clone().all(|row| rows.contains(&row)), "{axes:?}, process {process}");
                    let mut values = values.iter();
                    for (row, column) in slice[0].clone().flat_map(|r| slice[1].clone().map(move |c| (r, c)))
                    {
                        found[row * DIMS[1] + column] = *values.next().unwrap();
                        times[row * DIMS[1] + column] += 1;
                    }
                }
                // Positions are in the order of processes: where the batch is split, each has a run of rows.
                assert!(rows.windows(2).all(|pair| pair[1] == pair[0] + 1), "{rows:?}");
            }
            assert_eq!((found, times), (expected.clone(), vec![1; expected.len()]), "{axes:?}, {processes}");
        }
    }
}

#[test]
fn what_is_elsewhere_or_missing_is_said_with_its_numbers() {
    let mesh = Mesh::new([("data", 8)]).unwrap();
    let (engine, program) = (engine(mesh.clone()), program(&mesh));
    let hosts = engine.simulate_hosts(4, Duration::from_millis(200));
    assert_eq!((hosts[3].process(), hosts[3].processes(), engine.processes()), (3, 4, 1));
    assert_eq!(hosts[3].places()[7], "device 7 of process 3");
    let slot = &program.inputs[0];
    let rows: Vec<f32> = vec![0.0; 3 * DIMS[1]];
    let put = |rows: Vec<f32>, numbers: &[usize]| {
        let array = HostArray::from_slice([rows.len() / DIMS[1], DIMS[1]], &rows).unwrap();
        hosts[3].put_rows("x", (array, numbers), DIMS[0], &slot.sharding)
    };
    let error = put(rows.clone(), &[12, 13, 14]).map(drop).unwrap_err().to_string();
    assert_eq!(error, "row 15 of `x` is to be put on a device of this process, which has 3 other rows of it");
    assert!(matches!(put(rows, &[12, 13]), Err(Error::Bytes { .. })));
    let x = put(vec![0.0; 4 * DIMS[1]], &[12, 13, 14, 15]).unwrap();
    assert_eq!(format!("{x:?}"), "Sharded(f32[16,24], 2 of 8 shards)");
    let error = x.get().unwrap_err().to_string();
    assert_eq!(error, "only 2 of the 8 slices of an array of type f32[16,24] are on devices of this process");
    let error = hosts[3].compile(&program).unwrap().run(vec![Input::Keep(&x)]).unwrap_err();
    assert_eq!(error.kind(), Kind::Peers);
    let words = "process 3 waited 0 s for the others, and in vain for process 0, 1, 2";
    assert_eq!(error.to_string(), words);
}

#[test]
fn a_replicated_array_is_owned_by_the_first_process_alone() {
    let engine = engine(Mesh::new([("data", 4)]).unwrap());
    let hosts = engine.simulate_hosts(2, Duration::from_secs(60));
    let ty = Type::new(DType::F32, [3]);
    let owned = |engine: &Engine| {
        let x = engine.put("x", HostArray::zeros(ty.clone()), &Sharding::replicated()).unwrap();
        assert_eq!(read::<f32>(&x), [0.0; 3], "every process can read it");
        assert_eq!(x.is_own(), engine.process() == 0);
        x.own().unwrap().iter().map(|part| part.slice()[0].len()).collect::<Vec<_>>()
    };
    assert_eq!(owned(&hosts[0]), [3]);
    assert_eq!(owned(&hosts[1]), [0; 0]);
}

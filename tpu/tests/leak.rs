//! A thousand runs do not grow the process. Alone in its file: memory is counted per process.
mod common;

use common::{engine, read, slot, text_program};
use graphs::types::{DType, Mesh, Sharding};
use tpu::array::HostArray;
use tpu::engine::Input;

/// Resident bytes of this process.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}

#[test]
fn a_thousand_runs_do_not_grow_the_process() {
    const N: usize = 64 * 1024;
    let text = format!(
        "module @step {{
      func.func @main(%x: tensor<{N}xf32> {{tf.aliasing_output = 0 : i32}}, %y: tensor<{N}xf32>)
          -> (tensor<{N}xf32>, tensor<{N}xf32>) {{
        %0 = stablehlo.add %x, %y : tensor<{N}xf32>
        %1 = stablehlo.multiply %x, %y : tensor<{N}xf32>
        return %0, %1 : tensor<{N}xf32>, tensor<{N}xf32>
    }} }}"
    );
    let vector = |name| slot(name, DType::F32, &[N]);
    let mut program =
        text_program(&text, vec![vector("x"), vector("y")], vec![vector("sum"), vector("product")]);
    program.donated[0] = Some(0);
    let engine = engine(Mesh::single());
    let step = engine.compile(&program).unwrap();
    let ones = HostArray::from_slice([N], &vec![1.0f32; N]).unwrap();
    let put = || engine.put("x", ones.clone(), &Sharding::replicated()).unwrap();
    let mut x = put();
    let mut run = |times: usize| {
        for i in 0..times {
            let y = put();
            let mut state = std::mem::replace(&mut x, put());
            let mut outputs = step.run(vec![Input::Donate(state), Input::Keep(&y)]).unwrap();
            let product = outputs.pop().unwrap();
            state = outputs.pop().unwrap();
            if i % 7 == 0 {
                assert_eq!(product.get().unwrap().ty().elements(), N);
            }
            // A failed run and a refused input must not leak either.
            assert!(step.run(vec![Input::Keep(&y)]).is_err());
            x = state;
        }
        assert_eq!(read::<f32>(&x).len(), N);
        resident()
    };
    let before = run(100);
    let after = run(1000);
    // One leaked array per run would be 250 MiB; allocators wander by a few.
    assert!(after < before + (32 << 20), "{before} bytes before, {after} after 1000 runs of 256 KiB arrays");
    assert_eq!(read::<f32>(&x)[0], 1101.0);
}

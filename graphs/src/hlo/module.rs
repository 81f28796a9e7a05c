//! From a function to a lowered program: the module, its `main`, its private functions.
use super::sdy;
use super::text::{LowerCx, Ssa, tensor_type};
use crate::ir::{Function, Graph, Port};
use crate::passes::simplify;
use crate::program::{Program, Slot};
use crate::types::{Mesh, Rules, ShardingError, Type};
use std::fmt::Write as _;

/// Writes `function` as a StableHLO module partitioned over `mesh` by `rules`.
///
/// # Errors
/// When an input or output is sharded over axes that do not divide it.
pub fn lower(function: &Function, mesh: &Mesh, rules: &Rules) -> Result<Program, ShardingError> {
    write(function, mesh, rules, None)
}

/// [`lower`] with the place in the model on every operation, which compilers hand on to what they make of it.
///
/// # Errors
/// As [`lower`].
pub fn lower_with_locations(
    function: &Function,
    mesh: &Mesh,
    rules: &Rules,
) -> Result<Program, ShardingError> {
    write(function, mesh, rules, Some(String::new()))
}

fn write(
    function: &Function,
    mesh: &Mesh,
    rules: &Rules,
    location: Option<String>,
) -> Result<Program, ShardingError> {
    let slot = |(port, ty): (&Port, &Type)| -> Result<Slot, ShardingError> {
        let sharding = rules.resolve(&port.axes, mesh);
        sharding.check(&port.name, ty, mesh)?;
        Ok(Slot { name: port.name.clone(), ty: ty.clone(), sharding })
    };
    let inputs = function.input_types().map(slot).collect::<Result<Vec<_>, _>>()?;
    let outputs = function.output_types().map(slot).collect::<Result<Vec<_>, _>>()?;
    let donated: Vec<Option<usize>> = inputs
        .iter()
        .map(|s| {
            let named = function.donated.contains(&s.name);
            outputs.iter().position(|o| named && o.name == s.name && o.ty == s.ty && o.sharding == s.sharding)
        })
        .collect();

    let graph = simplify(&function.graph);
    if cfg!(debug_assertions)
        && let Err(error) = graph.verify()
    {
        panic!("{}: {error}", function.name);
    }
    let mut text = format!("module @{} {{\n", symbol(&function.name));
    if mesh.devices() > 1 {
        let _ = writeln!(text, "  {}", sdy::mesh(mesh));
    }
    let mut cx = LowerCx::new(mesh, rules);
    cx.location = location;
    let sharding = |slot: &Slot| sdy::attribute(&slot.sharding, slot.ty.rank());
    let attributes = |slot: &Slot, donated: Option<usize>| {
        let mut attrs = vec![];
        if mesh.devices() > 1 {
            attrs.push(format!("sdy.sharding = {}", sharding(slot)));
        }
        if let Some(output) = donated {
            attrs.push(format!("tf.aliasing_output = {output} : i32"));
        }
        if attrs.is_empty() { String::new() } else { format!(" {{{}}}", attrs.join(", ")) }
    };
    let input_attrs: Vec<String> = inputs.iter().zip(&donated).map(|(s, d)| attributes(s, *d)).collect();
    let output_attrs: Vec<String> = outputs.iter().map(|s| attributes(s, None)).collect();
    function_text(&mut text, &mut cx, "public @main", &graph, &input_attrs, &output_attrs);
    while let Some((body, symbol)) = cx.next_function() {
        function_text(&mut text, &mut cx, &format!("private @{symbol}"), &body, &[], &[]);
    }
    text.push_str("}\n");
    Ok(Program { name: function.name.clone(), text, inputs, outputs, donated, mesh: mesh.clone() })
}

fn function_text(
    text: &mut String,
    cx: &mut LowerCx<'_>,
    head: &str,
    graph: &Graph,
    ins: &[String],
    outs: &[String],
) {
    let args = cx.arguments(&graph.input_types());
    let results: Vec<Ssa> = graph.lower(cx, &args);
    let attr = |attrs: &[String], i: usize| attrs.get(i).cloned().unwrap_or_default();
    let params: Vec<String> = args
        .iter()
        .enumerate()
        .map(|(i, a)| format!("{}: {}{}", a.name, tensor_type(&a.ty), attr(ins, i)))
        .collect();
    let types: Vec<String> =
        results.iter().enumerate().map(|(i, r)| format!("{}{}", tensor_type(&r.ty), attr(outs, i))).collect();
    let names: Vec<&str> = results.iter().map(|r| r.name.as_str()).collect();
    let plain: Vec<String> = results.iter().map(|r| tensor_type(&r.ty)).collect();
    let _ = writeln!(text, "  func.func {head}({}) -> ({}) {{", params.join(", "), types.join(", "));
    text.push_str(&cx.take());
    if names.is_empty() {
        text.push_str("    return\n")
    } else {
        let _ = writeln!(text, "    return {} : {}", names.join(", "), plain.join(", "));
    }
    text.push_str("  }\n");
}

/// A name as an MLIR symbol.
fn symbol(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

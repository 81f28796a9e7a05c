//! Graphs as text for people: what `%7` in an error is.
use super::{Graph, Value};
use std::fmt::{self, Formatter, Write};

/// The most characters of an op's parameters that are printed: constants may hold millions of bytes.
const PARAMETERS: usize = 160;

/// One node a line, with its types, its parameters and the line of the model that asked for it; bodies indented.
impl fmt::Display for Graph {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "graph")?;
        self.print(f, 0)
    }
}

/// A body inside of an op's parameters: its size alone.
impl fmt::Debug for Graph {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Graph({} nodes)", self.size())
    }
}

impl Graph {
    fn print(&self, f: &mut Formatter<'_>, depth: usize) -> fmt::Result {
        let pad = "  ".repeat(depth);
        writeln!(f, "({}) {{", self.typed(&self.inputs))?;
        for node in &self.nodes {
            let ins: Vec<String> = node.ins.iter().map(Value::to_string).collect();
            let (name, place) = (node.op.rules().name(), node.location());
            write!(f, "{pad}  {} = {name}({})", self.typed(&node.outs), ins.join(", "))?;
            writeln!(f, "{}  // {place}", parameters(node.op.rules()))?;
            for body in node.op.rules().bodies() {
                write!(f, "{pad}    body")?;
                body.print(f, depth + 2)?;
            }
        }
        let outs: Vec<String> = self.outputs.iter().map(Value::to_string).collect();
        writeln!(f, "{pad}  return {}\n{pad}}}", outs.join(", "))
    }

    /// `%1: f32[2], %2: i32[]`.
    fn typed(&self, values: &[Value]) -> String {
        values.iter().map(|v| format!("{v}: {}", self.ty(*v))).collect::<Vec<_>>().join(", ")
    }
}

/// ` { axis: 1, reverse: false }` of an op's `Debug`.
fn parameters(op: &dyn fmt::Debug) -> String {
    struct Short(String);
    impl Write for Short {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.push_str(text);
            if self.0.len() > PARAMETERS { Err(fmt::Error) } else { Ok(()) }
        }
    }
    let mut short = Short(String::new());
    let whole = write!(short, "{op:?}").is_ok();
    let text = short.0.split_once(' ').map_or("", |(_, parameters)| parameters);
    let end = text.char_indices().map(|(i, _)| i).nth(PARAMETERS).unwrap_or(text.len());
    match (text.is_empty(), whole) {
        (true, _) => String::new(),
        (_, true) => format!(" {text}"),
        (_, false) => format!(" {} ..", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use crate::ir::Builder;
    use crate::ops::ScanOptions;
    use crate::types::{DType, Type};

    #[test]
    fn a_graph_is_printed_with_its_bodies() {
        let b = Builder::new();
        let x = b.input(Type::new(DType::F32, [2, 3]));
        let sum = b.scope("total", || {
            let zero = b.full(&Type::new(DType::F32, [3]), 0.0);
            b.scan(2, &[], &[zero], &[x], ScanOptions::default(), |_, _, k, x| (vec![&k[0] + &x[0]], vec![]))
        });
        let text = b.finish(&sum.0).unwrap().to_string();
        let lines: Vec<&str> = text.lines().map(|line| line.split("  // ").next().unwrap_or(line)).collect();
        expect_test::expect![[r#"
            graph(%0: f32[2,3]) {
              %1: f32[3] = constant() { ty: Type { dtype: F32, dims: [3] }, bytes: [0, 0, 0, 0] }
              %2: f32[3] = scan(%1, %0) { body: Graph(1 nodes), length: 2, consts: 0, carries: 1, reverse: false, remat: Everything, unroll: false }
                body(%0: f32[3], %1: f32[3]) {
                  %2: f32[3] = add(%0, %1)
                  return %2
                }
              return %2
            }"#]]
        .assert_eq(&lines.join("\n"));
        assert!(text.contains("  // total/ir/print.rs:"), "{text}");
    }
}

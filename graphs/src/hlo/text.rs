//! StableHLO text in MLIR's generic form: the only place that formats it.
use crate::types::{DType, Mesh, Rules, Type};
use std::fmt::Write;

/// One SSA value in the text.
#[derive(Clone, Debug)]
pub struct Ssa {
    /// `%12`, or `%12#1` for one result of several.
    pub name: String,
    /// Its type.
    pub ty: Type,
}

/// `tensor<2x3xf32>`.
pub fn tensor_type(ty: &Type) -> String {
    let mut s = String::from("tensor<");
    for d in &ty.dims {
        let _ = write!(s, "{d}x");
    }
    let _ = write!(s, "{}>", ty.dtype);
    s
}

/// `array<i64: 1, 2>`, the form of dims and permutations.
pub fn i64_array(values: impl IntoIterator<Item = usize>) -> String {
    let list = join(values);
    if list.is_empty() { "array<i64>".into() } else { format!("array<i64: {list}>") }
}

/// `[1, 2]`, the form inside structured attributes.
pub fn list(values: impl IntoIterator<Item = usize>) -> String {
    format!("[{}]", join(values))
}

/// `dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>`, the form of padding in windows.
pub fn i64_pairs(values: &[(i64, i64)]) -> String {
    let list: Vec<String> = values.iter().map(|(a, b)| format!("[{a}, {b}]")).collect();
    if values.is_empty() {
        "dense<> : tensor<0x2xi64>".into()
    } else {
        format!("dense<[{}]> : tensor<{}x2xi64>", list.join(", "), values.len())
    }
}

fn join(values: impl IntoIterator<Item = usize>) -> String {
    values.into_iter().map(|v| v.to_string()).collect::<Vec<_>>().join(", ")
}

/// A dense constant from little-endian bytes: one element means a splat.
pub fn dense(ty: &Type, bytes: &[u8]) -> String {
    let width = ty.dtype.bytes();
    if ty.elements() == 0 {
        return format!("dense<> : {}", tensor_type(ty));
    }
    let body = match bytes.len() == width {
        true => element(ty.dtype, bytes),
        false if ty.dtype == DType::Pred => nested(&ty.dims, ty.dtype, bytes),
        false => {
            let mut hex = String::with_capacity(2 * bytes.len() + 4);
            hex.push_str("\"0x");
            for b in bytes {
                let _ = write!(hex, "{b:02X}");
            }
            hex.push('"');
            hex
        }
    };
    format!("dense<{body}> : {}", tensor_type(ty))
}

/// Nested brackets, for booleans (whose packed hex form differs between MLIR versions).
fn nested(dims: &[usize], dtype: DType, bytes: &[u8]) -> String {
    match dims.split_first() {
        None => element(dtype, bytes),
        Some((&n, rest)) => {
            let parts: Vec<String> =
                bytes.chunks((bytes.len() / n).max(1)).map(|c| nested(rest, dtype, c)).collect();
            format!("[{}]", parts.join(", "))
        }
    }
}

fn element(dtype: DType, bytes: &[u8]) -> String {
    let mut raw = [0u8; 8];
    raw[..bytes.len()].copy_from_slice(bytes);
    let bits = u64::from_le_bytes(raw);
    match dtype {
        DType::Pred => (bits != 0).to_string(),
        DType::U8 | DType::U16 | DType::U32 | DType::U64 => bits.to_string(),
        DType::S8 => (bits as u8 as i8).to_string(),
        DType::S16 => (bits as u16 as i16).to_string(),
        DType::S32 => (bits as u32 as i32).to_string(),
        DType::S64 => (bits as i64).to_string(),
        DType::F32 => {
            float(f64::from(f32::from_bits(bits as u32)), &format!("{:e}", f32::from_bits(bits as u32)))
                .unwrap_or_else(|| format!("0x{bits:08X}"))
        }
        DType::F64 => float(f64::from_bits(bits), &format!("{:e}", f64::from_bits(bits)))
            .unwrap_or_else(|| format!("0x{bits:016X}")),
        DType::F16 | DType::BF16 => format!("0x{bits:04X}"),
        DType::F8E4M3FN | DType::F8E5M2 => format!("0x{bits:02X}"),
    }
}

/// MLIR wants a point in the mantissa and has no word for infinities.
fn float(value: f64, text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once('e')?;
    let point = if mantissa.contains('.') { "" } else { ".0" };
    value.is_finite().then(|| match exponent {
        "0" => format!("{mantissa}{point}"),
        e => format!("{mantissa}{point}e{e}"),
    })
}

/// One operation to write.
#[derive(Clone, Debug, Default)]
pub struct HloOp {
    name: String,
    attrs: Vec<(String, String)>,
    regions: Vec<String>,
}

impl HloOp {
    /// An operation by its full name, `stablehlo.add`.
    pub fn new(name: impl Into<String>) -> Self {
        HloOp { name: name.into(), ..HloOp::default() }
    }

    /// Adds an attribute in MLIR syntax.
    pub fn attr(mut self, key: &str, value: impl Into<String>) -> Self {
        self.attrs.push((key.into(), value.into()));
        self
    }

    /// Has the products of `f32` operands made of `f32` numbers: matrix units take `bf16` otherwise.
    pub fn exact(self, ins: &[&Ssa]) -> Self {
        if !ins.iter().any(|i| i.ty.dtype == DType::F32) {
            return self;
        }
        let each = vec!["#stablehlo<precision HIGHEST>"; ins.len()];
        self.attr("precision_config", format!("[{}]", each.join(", ")))
    }

    /// Adds a region written by [`LowerCx::region`].
    pub fn region(mut self, text: String) -> Self {
        self.regions.push(text);
        self
    }
}

/// The writer that ops lower themselves into.
#[derive(Debug)]
pub struct LowerCx<'a> {
    text: String,
    next: usize,
    indent: usize,
    functions: Vec<(crate::ir::Body, String)>,
    pending: Vec<(crate::ir::Body, String)>,
    /// Where the operations that are written next come from, if that is written at all.
    pub(crate) location: Option<String>,
    /// The mesh that constraints are resolved against.
    pub mesh: &'a Mesh,
    /// From logical axis names to mesh axes.
    pub rules: &'a Rules,
}

impl<'a> LowerCx<'a> {
    /// An empty writer.
    pub fn new(mesh: &'a Mesh, rules: &'a Rules) -> Self {
        let (functions, pending) = (vec![], vec![]);
        LowerCx { text: String::new(), next: 0, indent: 2, functions, pending, location: None, mesh, rules }
    }

    /// The text so far; the writer starts anew.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// The next function body that was called and not written yet, with its symbol.
    pub fn next_function(&mut self) -> Option<(crate::ir::Body, String)> {
        self.next = 0;
        (!self.pending.is_empty()).then(|| self.pending.remove(0))
    }

    /// The symbol of the private function for `body`; equal bodies share one.
    pub fn function(&mut self, name: &str, body: &crate::ir::Body) -> String {
        if let Some((_, symbol)) = self.functions.iter().find(|(b, _)| b == body) {
            return symbol.clone();
        }
        let symbol = format!("{name}_{}", self.functions.len());
        self.functions.push((body.clone(), symbol.clone()));
        self.pending.push((body.clone(), symbol.clone()));
        symbol
    }

    /// Fresh names for function or block arguments.
    pub fn arguments(&mut self, types: &[Type]) -> Vec<Ssa> {
        types.iter().map(|ty| Ssa { name: self.fresh(), ty: ty.clone() }).collect()
    }

    fn fresh(&mut self) -> String {
        self.next += 1;
        format!("%{}", self.next - 1)
    }

    fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.text.push_str("  ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Writes an operation and names its results.
    pub fn emit(&mut self, op: HloOp, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let id = (!outs.is_empty()).then(|| self.fresh());
        let mut s = String::new();
        match (&id, outs.len()) {
            (Some(id), 1) => s = format!("{id} = "),
            (Some(id), n) => s = format!("{id}:{n} = "),
            _ => {}
        }
        let names: Vec<&str> = ins.iter().map(|i| i.name.as_str()).collect();
        let _ = write!(s, "\"{}\"({})", op.name, names.join(", "));
        if !op.regions.is_empty() {
            let _ = write!(s, " ({})", op.regions.join(", "));
        }
        if !op.attrs.is_empty() {
            let attrs: Vec<String> = op.attrs.iter().map(|(k, v)| format!("{k} = {v}")).collect();
            let _ = write!(s, " {{{}}}", attrs.join(", "));
        }
        let types =
            |list: &mut dyn Iterator<Item = &Type>| list.map(tensor_type).collect::<Vec<_>>().join(", ");
        let in_types = types(&mut ins.iter().map(|i| &i.ty));
        let out_types = types(&mut outs.iter());
        match outs.len() {
            1 => {
                let _ = write!(s, " : ({in_types}) -> {out_types}");
            }
            _ => {
                let _ = write!(s, " : ({in_types}) -> ({out_types})");
            }
        }
        if let Some(location) = self.location.as_ref().filter(|l| !l.is_empty()) {
            let _ = write!(s, " loc({location:?})");
        }
        self.line(&s);
        let id = id.unwrap_or_default();
        let many = outs.len() > 1;
        let name = |i: usize| if many { format!("{id}#{i}") } else { id.clone() };
        outs.iter().enumerate().map(|(i, ty)| Ssa { name: name(i), ty: ty.clone() }).collect()
    }

    /// Writes an operation with one result.
    pub fn emit1(&mut self, op: HloOp, ins: &[&Ssa], out: &Type) -> Ssa {
        self.emit(op, ins, std::slice::from_ref(out)).swap_remove(0)
    }

    /// A splat or dense constant.
    pub fn constant(&mut self, ty: &Type, bytes: &[u8]) -> Ssa {
        self.emit1(HloOp::new("stablehlo.constant").attr("value", dense(ty, bytes)), &[], ty)
    }

    /// A scalar constant of any dtype.
    pub fn scalar(&mut self, dtype: DType, value: f64) -> Ssa {
        let ty = Type::scalar(dtype);
        let bytes = crate::interp::Array::full(&ty, value).to_bytes();
        self.constant(&ty, &bytes)
    }

    /// A region with one block: `f` writes the body and returns what the block returns.
    pub fn region(&mut self, args: &[Type], f: impl FnOnce(&mut Self, &[Ssa]) -> Vec<Ssa>) -> String {
        let outer = std::mem::take(&mut self.text);
        let args = self.arguments(args);
        self.indent += 2;
        let results = f(self, &args);
        let refs: Vec<&Ssa> = results.iter().collect();
        self.emit(HloOp::new("stablehlo.return"), &refs, &[]);
        self.indent -= 2;
        let body = std::mem::replace(&mut self.text, outer);
        let head: Vec<String> = args.iter().map(|a| format!("{}: {}", a.name, tensor_type(&a.ty))).collect();
        let pad = "  ".repeat(self.indent + 1);
        let head = if head.is_empty() { String::new() } else { format!("{pad}^bb0({}):\n", head.join(", ")) };
        format!("{{\n{head}{body}{}}}", "  ".repeat(self.indent))
    }

    /// A region that applies one binary op to two scalars: the body of reductions and scatters.
    pub fn combiner(&mut self, op: &str, dtype: DType) -> String {
        let ty = Type::scalar(dtype);
        self.region(&[ty.clone(), ty.clone()], |cx, args| {
            cx.emit(HloOp::new(op), &[&args[0], &args[1]], std::slice::from_ref(&ty))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_of_f32_are_exact_and_those_of_bf16_as_the_hardware_makes_them() {
        let product = |dtype| {
            let value = Ssa { name: "%x".into(), ty: Type::new(dtype, [2, 2]) };
            let (mesh, rules) = (Mesh::single(), Rules::default());
            let mut cx = LowerCx::new(&mesh, &rules);
            let ins = [&value, &value];
            cx.emit(HloOp::new("op").exact(&ins), &ins, std::slice::from_ref(&value.ty));
            cx.take()
        };
        let exact = "precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]";
        assert!(product(DType::F32).contains(exact), "{}", product(DType::F32));
        assert!(!product(DType::BF16).contains("precision"));
    }
}

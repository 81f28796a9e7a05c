//! The builder: checks every op as it is added, remembers the first mistake, and stays quiet afterwards.
use super::{Graph, Node, Value};
use crate::ops::Op;
use crate::types::{DType, Type};
use std::cell::RefCell;
use std::panic::Location;
use std::rc::Rc;
use std::sync::Arc;
use thiserror::Error;

/// Why a graph could not be built: the op, the operand types, the numbers that clash, the caller's line.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{op}({operands}): {message}\n  at {location}{}", if scope.is_empty() { String::new() } else { format!(", in {scope}") })]
#[non_exhaustive]
pub struct BuildError {
    /// The op's name.
    pub op: String,
    /// Operand types, comma separated.
    pub operands: String,
    /// What clashes.
    pub message: String,
    /// `file:line:column` of the caller.
    pub location: String,
    /// Scope path in the model.
    pub scope: String,
}

/// Builds one graph. Clones share it.
///
/// The first invalid op poisons the builder: that op and all later ones yield placeholder tensors, and
/// [`Builder::finish`] returns the error. Model code therefore reads as formulas, without a `?` per line.
#[derive(Clone, Debug, Default)]
pub struct Builder(Rc<RefCell<State>>);

/// A value in a graph being built, with its builder. Cheap to clone.
///
/// Binary operators broadcast as numpy does: axes are aligned at the right, size 1 stretches.
#[derive(Clone, Debug)]
pub struct Tensor {
    builder: Builder,
    value: Option<Value>,
    pub(super) ty: Type,
}

#[derive(Debug, Default)]
struct State {
    graph: Graph,
    scope: Vec<String>,
    path: Arc<str>,
    error: Option<BuildError>,
}

impl Tensor {
    fn new(builder: Builder, value: Option<Value>, ty: Type) -> Self {
        Tensor { builder, value, ty }
    }

    /// Its builder.
    pub fn builder(&self) -> &Builder {
        &self.builder
    }

    /// Its value in the graph; `None` for the placeholders of a poisoned builder.
    pub(crate) fn value(&self) -> Option<Value> {
        self.value
    }
}

impl Builder {
    /// An empty graph.
    pub fn new() -> Self {
        Builder::default()
    }

    /// A new input.
    pub fn input(&self, ty: Type) -> Tensor {
        let mut s = self.0.borrow_mut();
        let value = s.graph.define(ty.clone());
        s.graph.inputs.push(value);
        Tensor::new(self.clone(), Some(value), ty)
    }

    /// Adds an op with one result.
    #[track_caller]
    pub fn push1(&self, op: impl Into<Op>, ins: &[&Tensor]) -> Tensor {
        self.push(op, ins).into_iter().next().unwrap_or_else(|| self.poison())
    }

    /// Adds an op; empty once the builder is poisoned.
    #[track_caller]
    pub fn push(&self, op: impl Into<Op>, ins: &[&Tensor]) -> Vec<Tensor> {
        let location = Location::caller();
        let scope = self.0.borrow().path.clone();
        self.add(op.into(), ins, location, scope)
    }

    /// Adds a node of another graph, perhaps with another op, keeping its location and scope.
    pub(crate) fn copy(&self, node: &Node, find: impl Fn(Value) -> Option<Tensor>, op: Op) -> Vec<Tensor> {
        let ins: Vec<Tensor> = node.ins.iter().map(|v| find(*v).unwrap_or_else(|| self.poison())).collect();
        let refs: Vec<&Tensor> = ins.iter().collect();
        self.add(op, &refs, node.caller, node.scope.clone())
    }

    fn add(
        &self,
        op: Op,
        ins: &[&Tensor],
        caller: &'static Location<'static>,
        scope: Arc<str>,
    ) -> Vec<Tensor> {
        let mut s = self.0.borrow_mut();
        if s.error.is_some() {
            return vec![];
        }
        let types: Vec<&Type> = ins.iter().map(|t| t.ty()).collect();
        let foreign = ins.iter().any(|t| !Rc::ptr_eq(&t.builder().0, &self.0) || t.value().is_none());
        let inferred = if foreign {
            Err("an operand belongs to another graph; pass it in as an input".into())
        } else {
            op.rules().infer(&types)
        };
        let outs = match inferred {
            Ok(outs) => outs,
            Err(message) => {
                let operands = types.iter().map(|t| t.to_string()).collect::<Vec<_>>().join(", ");
                let (op, location, scope) = (op.rules().name().into(), caller.to_string(), scope.to_string());
                s.error = Some(BuildError { op, operands, message, location, scope });
                return vec![];
            }
        };
        let values: Vec<Value> = outs.iter().map(|ty| s.graph.define(ty.clone())).collect();
        let ins = ins.iter().filter_map(|t| t.value()).collect();
        s.graph.nodes.push(Node { op, ins, outs: values.clone(), caller, scope });
        drop(s);
        outs.into_iter().zip(values).map(|(ty, v)| Tensor::new(self.clone(), Some(v), ty)).collect()
    }

    /// A placeholder of a poisoned builder.
    pub(crate) fn poison(&self) -> Tensor {
        Tensor::new(self.clone(), None, Type::scalar(DType::F32))
    }

    /// Records a mistake found above the level of ops; the first one is kept.
    #[track_caller]
    pub fn fail(&self, what: &str, message: impl Into<String>) -> Tensor {
        let location = Location::caller().to_string();
        let mut s = self.0.borrow_mut();
        if s.error.is_none() {
            let scope = s.path.to_string();
            let (op, operands, message) = (what.into(), String::new(), message.into());
            s.error = Some(BuildError { op, operands, message, location, scope });
        }
        drop(s);
        self.poison()
    }

    /// Passes on the first mistake of a body.
    pub(crate) fn fail_with(&self, error: BuildError) {
        self.0.borrow_mut().error.get_or_insert(error);
    }

    /// The first mistake, if there is one.
    pub fn error(&self) -> Option<BuildError> {
        self.0.borrow().error.clone()
    }

    /// Runs `f` inside a named scope; scopes become locations and error paths.
    pub fn scope<T>(&self, name: &str, f: impl FnOnce() -> T) -> T {
        self.set_scope(|scope| scope.push(name.into()));
        let result = f();
        self.set_scope(|scope| {
            scope.pop();
        });
        result
    }

    fn set_scope(&self, f: impl FnOnce(&mut Vec<String>)) {
        let mut s = self.0.borrow_mut();
        f(&mut s.scope);
        s.path = s.scope.join("/").into();
    }

    /// The scope path of the next op.
    pub fn path(&self) -> String {
        self.0.borrow().path.to_string()
    }

    /// Number of nodes so far.
    pub(crate) fn len(&self) -> usize {
        self.0.borrow().graph.nodes.len()
    }

    /// The graph with these outputs, or the first mistake. The builder is left empty.
    pub fn finish(&self, outputs: &[Tensor]) -> Result<Graph, BuildError> {
        let mut s = self.0.borrow_mut();
        if let Some(error) = s.error.take() {
            return Err(error);
        }
        let mut graph = std::mem::take(&mut s.graph);
        for (i, t) in outputs.iter().enumerate() {
            let own = Rc::ptr_eq(&t.builder().0, &self.0);
            graph.outputs.push(t.value().filter(|_| own).ok_or_else(|| BuildError {
                op: "finish".into(),
                operands: t.ty().to_string(),
                message: format!("output {i} belongs to another graph"),
                location: "graph outputs".into(),
                scope: String::new(),
            })?);
        }
        Ok(graph)
    }
}

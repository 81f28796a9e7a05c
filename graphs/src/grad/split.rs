//! A body split into forward and backward: one mechanism for scans and checkpoints.
//!
//! Both halves are built in one graph. The forward values that the backward half reads (the *frontier*)
//! are either available again, saved as residuals, or recomputed; cutting the joint graph at the saved
//! values ([`extract`]) takes the recomputation along by itself.
use super::tape::Tape;
use crate::ir::{Builder, Graph, Value, extract};
use crate::ops::{Cost, Ct, MLP, NotDifferentiable, Primitive, QKV, Remat, Role, Split, Splitter};
use std::collections::HashSet;

pub(super) struct BodySplitter;

impl Splitter for BodySplitter {
    fn split(
        &self,
        body: &Graph,
        roles: &[Role],
        needs: &[bool],
        policy: &Remat,
    ) -> Result<Split, NotDifferentiable> {
        let b = Builder::new();
        let inputs: Vec<_> = body.input_types().into_iter().map(|ty| b.input(ty)).collect();
        let tape = Tape::record(&b, body, &inputs, needs, self).map_err(|e| e.to_string())?;
        let forward_nodes = b.len();
        let outputs = tape.outputs();
        let mut ct_inputs = vec![];
        let mut seeds = vec![];
        for (v, out) in body.outputs.iter().zip(&outputs).filter(|(_, out)| out.dtype().is_float()) {
            let ct = b.input(out.ty().clone());
            seeds.push((*v, Ct::Value(ct.clone())));
            ct_inputs.push(ct);
        }
        let cts = tape.reverse(seeds).map_err(|e| e.to_string())?;
        let wanted = body.inputs.iter().zip(&inputs).zip(needs).filter(|(_, need)| **need);
        let input_cts: Vec<_> = wanted.map(|((v, t), _)| cts[v.0 as usize].or_zeros(t)).collect();
        let all: Vec<_> = outputs.iter().chain(&input_cts).cloned().collect();
        let joint = b.finish(&all).map_err(|e| e.to_string())?;

        let (forward_outs, backward_outs) = joint.outputs.split_at(outputs.len());
        let (body_inputs, ct_inputs) = joint.inputs.split_at(inputs.len());
        let saved = residuals(&joint, forward_nodes, body_inputs, backward_outs, roles, policy);
        let defect = |v: Value| format!("value {v} of a split body is out of reach");
        let forward_all: Vec<Value> = forward_outs.iter().chain(&saved).copied().collect();
        let forward = extract(&joint, body_inputs, &forward_all).map_err(defect)?;
        let again =
            body_inputs.iter().zip(roles).filter(|(_, role)| **role == Role::Available).map(|(v, _)| v);
        let leaves: Vec<Value> = again.chain(&saved).chain(ct_inputs).copied().collect();
        let backward = extract(&joint, &leaves, backward_outs).map_err(defect)?;
        Ok(Split { forward, residuals: saved.len(), backward })
    }
}

/// The values to keep: carried inputs that are read again, and what the policy saves of the frontier.
fn residuals(
    joint: &Graph,
    forward_nodes: usize,
    body_inputs: &[Value],
    backward_outs: &[Value],
    roles: &[Role],
    policy: &Remat,
) -> Vec<Value> {
    let defs = joint.definitions();
    let role = |v: Value| body_inputs.iter().position(|i| *i == v).map(|i| roles[i]);
    // Without carries (a checkpointed call) every value counts as fresh.
    let no_carry = !roles.contains(&Role::Carried);
    let mut fresh = vec![no_carry; joint.values()];
    body_inputs.iter().zip(roles).for_each(|(v, r)| fresh[v.0 as usize] |= *r == Role::Carried);
    for node in &joint.nodes[..forward_nodes] {
        let any = no_carry || node.ins.iter().any(|v| fresh[v.0 as usize]);
        node.outs.iter().for_each(|v| fresh[v.0 as usize] = any);
    }
    let mut saved = vec![];
    let mut seen = HashSet::new();
    let mut stack: Vec<Value> = backward_outs.to_vec();
    while let Some(v) = stack.pop() {
        if !seen.insert(v) {
            continue;
        }
        match defs[v.0 as usize] {
            None if role(v) == Some(Role::Carried) => saved.push(v),
            None => {}
            Some(n) => {
                let node = &joint.nodes[n];
                let save = || saves(policy, node.op.rules(), joint.cost(node), fresh[v.0 as usize]);
                if n < forward_nodes && save() { saved.push(v) } else { stack.extend(&node.ins) }
            }
        }
    }
    saved.sort_unstable();
    saved
}

/// Whether the results of `op` are kept when the backward half reads them. `fresh` says that the value depends on
/// what is gone by then (a carry) and not only on what can be read again.
fn saves(policy: &Remat, op: &dyn Primitive, cost: Cost, fresh: bool) -> bool {
    match policy {
        Remat::Everything => cost.is_heavy() || (fresh && cost != Cost::Free),
        Remat::Dots => cost.is_heavy(),
        Remat::DotsNoBatch => cost.is_heavy() && !matches!(cost, Cost::Matrix { batched: true, .. }),
        Remat::Mlp => op.checkpoint_name() == Some(MLP),
        Remat::MlpQkv => op.checkpoint_name().is_some_and(|name| [MLP, QKV].contains(&name)),
        Remat::Nothing => false,
    }
}

//! Where the objects of a scene are.

use super::{Color, Draws, Placed, Relation, Shape, Spec};

/// How objects are placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In different cells of a grid of three by three, each moved a little inside its cell.
    Grid,
    /// Anywhere in the image.
    Free,
}

impl Layout {
    /// What its data set is called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Layout::Grid => "shapes",
            Layout::Free => "free shapes",
        }
    }

    /// Puts the objects of `spec` into a scene: colors left open are drawn one per phrase of the caption.
    pub(super) fn place(self, spec: &Spec, draws: &mut Draws) -> Vec<Placed> {
        let free = draws.pick_two(&Color::ALL);
        let looks = spec.objects.iter().zip(free).flat_map(|(object, free)| {
            let look = (object.shape, object.color.unwrap_or(*free));
            (0..object.count).map(move |_| look)
        });
        let looks: Vec<_> = looks.collect();
        match self {
            Layout::Grid => on_a_grid(&looks, spec.relation, draws),
            Layout::Free => {
                // A scene that has no room for its next object is begun again.
                let scene = std::iter::repeat_with(|| anywhere(&looks, spec.relation, draws));
                scene.flatten().next().unwrap_or_default()
            }
        }
    }
}

fn on_a_grid(looks: &[(Shape, Color)], relation: Option<Relation>, draws: &mut Draws) -> Vec<Placed> {
    let mut cells: Vec<[f64; 2]> =
        (0..CELLS * CELLS).map(|i| [center(i % CELLS), center(i / CELLS)]).collect();
    draws.shuffle(&mut cells);
    while relation.is_some_and(|relation| !lies(relation, cells[0], cells[1])) {
        draws.shuffle(&mut cells);
    }
    let placed = looks.iter().zip(cells).map(|(&(shape, color), [x, y])| Placed {
        shape,
        color,
        x: x + draws.jitter(JITTER),
        y: y + draws.jitter(JITTER),
        radius: draws.between(RADIUS),
    });
    placed.collect()
}

/// The middle of a column or row of cells.
fn center(cell: usize) -> f64 {
    (cell as f64 + 0.5) / CELLS as f64
}

/// Objects at places that are drawn anew until they fit; none where there is no room for one.
fn anywhere(looks: &[(Shape, Color)], relation: Option<Relation>, draws: &mut Draws) -> Option<Vec<Placed>> {
    let mut scene: Vec<Placed> = vec![];
    for &(shape, color) in looks {
        let fits = |object: &Placed| {
            let apart = |other: &Placed| {
                let far = (object.x - other.x).abs().max((object.y - other.y).abs());
                far > object.radius + other.radius + GAP
            };
            // The caption's relation is that of the first object to the second.
            let related =
                |relation| scene.iter().all(|first| lies(relation, [first.x, first.y], [object.x, object.y]));
            scene.iter().all(apart) && relation.is_none_or(related)
        };
        let mut places = std::iter::repeat_with(|| {
            let radius = draws.between(FREE_RADIUS);
            let inside = [MARGIN + radius, 1.0 - MARGIN - radius];
            Placed { shape, color, x: draws.between(inside), y: draws.between(inside), radius }
        });
        let object = places.by_ref().take(TRIES).find(fits)?;
        scene.push(object);
    }
    Some(scene)
}

/// Whether the first place lies so to the second, no further across than along.
fn lies(relation: Relation, [x, y]: [f64; 2], [other_x, other_y]: [f64; 2]) -> bool {
    let (right, down) = (x - other_x, y - other_y);
    let (along, across) = match relation {
        Relation::LeftOf => (-right, down),
        Relation::RightOf => (right, down),
        Relation::Above => (-down, right),
        Relation::Below => (down, right),
    };
    // A hundredth of a cell: centers are sums of thirds.
    along > 0.01 && along + 0.01 > across.abs()
}

// Lengths are in units of the image's side.

const CELLS: usize = 3;
// Neighbors on the grid keep 1 / CELLS - 2 * JITTER - 2 * RADIUS[1] = 0.03 between them.
const RADIUS: [f64; 2] = [0.12, 0.138];
const JITTER: f64 = 0.0135;

const FREE_RADIUS: [f64; 2] = [0.12, 0.16];
/// Between the squares around any two objects that are placed freely: two pixels of 64.
const GAP: f64 = 2.0 / 64.0;
/// Between an object that is placed freely and the edge.
const MARGIN: f64 = 0.01;
/// Places tried for an object before the scene is begun again.
const TRIES: usize = 50;

#[cfg(test)]
mod tests {
    use super::super::{Kind, PURPOSE_SAMPLE, draw_spec};
    use super::*;

    #[test]
    fn objects_stay_inside_and_apart() {
        for (layout, i) in (0..5000).flat_map(|i| [(Layout::Grid, i), (Layout::Free, i)]) {
            let mut draws = Draws::new(3, PURPOSE_SAMPLE, i);
            let kind = *draws.pick(&Kind::ALL);
            let spec = draw_spec(kind, &mut draws);
            let scene = layout.place(&spec, &mut draws);
            assert_eq!(scene.len(), spec.objects.iter().map(|o| o.count).sum::<usize>());
            for (at, a) in scene.iter().enumerate() {
                let inside = |c: f64| c - a.radius >= 0.0099 && c + a.radius <= 0.9901;
                assert!(inside(a.x) && inside(a.y), "{a:?}");
                for b in &scene[..at] {
                    let gap = (a.x - b.x).abs().max((a.y - b.y).abs()) - a.radius - b.radius;
                    assert!(gap > 0.029, "{gap} between {a:?} and {b:?}");
                }
            }
        }
    }

    #[test]
    fn free_places_are_everywhere() {
        // Centers by thirds of the image: none of the nine is left out.
        let mut counts = [0usize; 9];
        for i in 0..2000 {
            let mut draws = Draws::new(5, PURPOSE_SAMPLE, i);
            let spec = draw_spec(Kind::SingleObject, &mut draws);
            let scene = Layout::Free.place(&spec, &mut draws);
            let third = |c: f64| (c * 3.0) as usize;
            counts[third(scene[0].y) * 3 + third(scene[0].x)] += 1;
        }
        assert!(counts.iter().all(|&n| n > 90), "{counts:?}");
    }
}

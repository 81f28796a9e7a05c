//! Where the objects of a scene are.

use super::{Color, Draws, Placed, Relation, Shape, Spec};

/// How objects are placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In different cells of a grid of three by three, each moved a little inside its cell.
    Grid,
    /// The same with smaller objects on a grid of four by four, no two of them in cells that share an edge.
    Small,
    /// Anywhere in the image.
    Free,
}

impl Layout {
    /// What its data set is called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Layout::Grid => "shapes",
            Layout::Small => "small shapes",
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
            Layout::Grid => on_a_grid(&GRID, &looks, spec.relation, draws),
            Layout::Small => on_a_grid(&SMALL_GRID, &looks, spec.relation, draws),
            Layout::Free => {
                // A scene that has no room for its next object is begun again.
                let scene = std::iter::repeat_with(|| anywhere(&looks, spec.relation, draws));
                scene.flatten().next().unwrap_or_default()
            }
        }
    }
}

/// Lengths are in units of the image's side.
struct Grid {
    /// Rows, and columns.
    cells: usize,
    radius: [f64; 2],
    jitter: f64,
    /// Between the centers of two objects, in cells: the sum of the way across and the way down.
    apart: f64,
}

fn on_a_grid(
    grid: &Grid,
    looks: &[(Shape, Color)],
    relation: Option<Relation>,
    draws: &mut Draws,
) -> Vec<Placed> {
    let center = |cell: usize| (cell as f64 + 0.5) / grid.cells as f64;
    let mut cells: Vec<[f64; 2]> =
        (0..grid.cells * grid.cells).map(|i| [center(i % grid.cells), center(i / grid.cells)]).collect();
    let near = |[x, y]: [f64; 2], [other_x, other_y]: [f64; 2]| {
        ((x - other_x).abs() + (y - other_y).abs()) * (grid.cells as f64) < grid.apart
    };
    let fits = |cells: &[[f64; 2]]| {
        let used = &cells[..looks.len()];
        relation.is_none_or(|relation| lies(relation, cells[0], cells[1]))
            && !used.iter().enumerate().any(|(i, a)| used[..i].iter().any(|b| near(*a, *b)))
    };
    draws.shuffle(&mut cells);
    while !fits(&cells) {
        draws.shuffle(&mut cells);
    }
    let placed = looks.iter().zip(cells).map(|(&(shape, color), [x, y])| Placed {
        shape,
        color,
        x: x + draws.jitter(grid.jitter),
        y: y + draws.jitter(grid.jitter),
        radius: draws.between(grid.radius),
    });
    placed.collect()
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

/// Neighbors keep 1 / 3 - 2 * jitter - 2 * radius = 0.03 between them.
const GRID: Grid = Grid { cells: 3, radius: [0.12, 0.138], jitter: 0.0135, apart: 0.0 };
/// Objects fill their cells, so that a patch code has little else to know. Neighbors would touch.
const SMALL_GRID: Grid = Grid { cells: 4, radius: [0.112, 0.119], jitter: 0.005, apart: 1.5 };

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
        // To the edge, and between the squares around two objects. Small ones fill their cells: two squares nearly meet at their
        // corners, where no shape is.
        let [wide, small] = [[0.0099, 0.029], [0.0009, 0.001]];
        let layouts = [(Layout::Grid, wide), (Layout::Small, small), (Layout::Free, wide)];
        for ((layout, [margin, least]), i) in (0..5000).flat_map(|i| layouts.map(|layout| (layout, i))) {
            let mut draws = Draws::new(3, PURPOSE_SAMPLE, i);
            let kind = *draws.pick(&Kind::ALL);
            let spec = draw_spec(kind, &mut draws);
            let scene = layout.place(&spec, &mut draws);
            assert_eq!(scene.len(), spec.objects.iter().map(|o| o.count).sum::<usize>());
            for (at, a) in scene.iter().enumerate() {
                let inside = |c: f64| c - a.radius >= margin && c + a.radius <= 1.0 - margin;
                assert!(inside(a.x) && inside(a.y), "{a:?}");
                for b in &scene[..at] {
                    let gap = (a.x - b.x).abs().max((a.y - b.y).abs()) - a.radius - b.radius;
                    assert!(gap > least, "{gap} between {a:?} and {b:?}");
                }
            }
        }
    }

    #[test]
    fn small_objects_are_one_to_a_cell_and_never_side_by_side() {
        let mut counts = [0usize; 16];
        for i in 0..4000 {
            let mut draws = Draws::new(4, PURPOSE_SAMPLE, i);
            let spec = draw_spec(*draws.pick(&Kind::ALL), &mut draws);
            let cell = |c: f64| (c * 4.0) as usize;
            let scene = Layout::Small.place(&spec, &mut draws);
            let cells: Vec<_> = scene.iter().map(|object| [cell(object.x), cell(object.y)]).collect();
            for (at, &[x, y]) in cells.iter().enumerate() {
                counts[y * 4 + x] += 1;
                let object = &scene[at];
                let inside = |c: f64, cell: usize| {
                    c - object.radius > cell as f64 / 4.0 && c + object.radius < (cell + 1) as f64 / 4.0
                };
                assert!(inside(object.x, x) && inside(object.y, y), "{object:?}");
                let ways = cells[..at].iter().map(|&[u, v]| x.abs_diff(u) + y.abs_diff(v));
                assert!(ways.min() >= Some(2) || at == 0, "{cells:?}");
            }
        }
        assert!(counts.iter().all(|&n| n > 250), "{counts:?}");
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

package jp.musubi.platform.outbreaks.figures;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 升目の地図の一升。A row of tiles.tsv: each prefecture is as large as another, so that none hides behind its area.
 *
 * @param x and {@code y} of its upper left corner in the picture
 */
public record Tile(String prefecture, int x, int y) {

    /** Side of a tile, with the gap after it. */
    public static final int STEP = 40;

    public static final int WIDTH = 12 * STEP;
    public static final int HEIGHT = 11 * STEP;

    private static final Map<String, Tile> ALL = Table.read(Tile.class, "tiles.tsv").stream()
            .map(Tile::of)
            .collect(Collectors.toUnmodifiableMap(Tile::prefecture, Function.identity()));

    /** @throws NullPointerException for what is no prefecture */
    static Tile of(String prefecture) {
        return Objects.requireNonNull(ALL.get(prefecture), "no tile");
    }

    private static Tile of(Row row) {
        return new Tile(
                row.get("prefecture"),
                Integer.parseInt(row.get("column")) * STEP,
                Integer.parseInt(row.get("row")) * STEP);
    }
}

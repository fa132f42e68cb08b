package jp.musubi.platform.cybersecurity.dashboard;

import java.util.List;
import java.util.Map;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 地図の升。One prefecture of the map of tiles; a row of tiles.tsv.
 *
 * @param x of the left upper corner, as {@code y}, in units of {@link #WIDTH} and {@link #HEIGHT}
 * @param japanese short name
 */
public record Tile(String prefecture, int x, int y, String japanese, Share share) {

    private static final int WIDTH = 62;
    private static final int HEIGHT = 46;
    private static final List<Row> ROWS = Table.read(Tile.class, "tiles.tsv");

    /** All 47, in the order of their numbers; none when the shares are of one prefecture only. */
    public static List<Tile> list(Map<String, Share> shares) {
        return shares.size() < 2
                ? List.of()
                : ROWS.stream().map(row -> of(row, shares)).toList();
    }

    private static Tile of(Row row, Map<String, Share> shares) {
        String prefecture = row.get("prefecture");
        return new Tile(
                prefecture,
                Integer.parseInt(row.get("column")) * WIDTH,
                Integer.parseInt(row.get("row")) * HEIGHT,
                row.get("japanese"),
                shares.getOrDefault(prefecture, Share.NONE));
    }
}

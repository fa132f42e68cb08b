package jp.musubi.platform.cybersecurity.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 地図の升。 */
class TileTest {

    @Test
    void 四十七の升が_どれも別のところにある() {
        List<Tile> tiles = Tile.list(Map.of("13", Share.NONE, "12", Share.NONE));
        assertThat(tiles)
                .extracting(Tile::prefecture)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).toList());
        assertThat(tiles.stream().map(tile -> tile.x() + "," + tile.y())).doesNotHaveDuplicates();
        assertThat(tiles).extracting(Tile::japanese).doesNotHaveDuplicates();
        assertThat(Tile.list(Map.of("13", Share.NONE))).isEmpty();
    }

    @ParameterizedTest(name = "はい {0}、いいえ {1} → {2}")
    @CsvSource({
        "0, 0, -1",
        "0, 5, 0",
        "199, 801, 0",
        "200, 800, 1",
        "400, 600, 2",
        "600, 400, 3",
        "800, 200, 4",
        "5, 0, 4"
    })
    void 濃さは五つ(long yes, long no, int step) {
        assertThat(new Share(yes, no, 3, 0).step()).isEqualTo(step);
    }
}

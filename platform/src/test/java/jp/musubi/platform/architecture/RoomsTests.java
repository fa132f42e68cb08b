package jp.musubi.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import jp.musubi.platform.MusubiPlatform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** 部屋の境。 */
@Tag("architecture")
class RoomsTests {

    private final ApplicationModules rooms = ApplicationModules.of(MusubiPlatform.class);

    @Test
    void 部屋は許された部屋の表口だけを使う() {
        rooms.verify();
    }

    /** Without a list a room might use every other one. */
    @Test
    void どの部屋も使ってよい部屋を書き出している() {
        var unbounded = new ArrayList<String>();
        for (ApplicationModule room : rooms) {
            if (room.getBasePackage().toString().isEmpty()
                    || !SourceFiles.text(SourceFiles.packageInfo(
                                    room.getBasePackage().getName()))
                            .contains("allowedDependencies")) {
                unbounded.add(room.getIdentifier().toString());
            }
        }
        assertThat(unbounded).isEmpty();
    }
}

package jp.musubi.platform.docs;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jp.musubi.platform.MusubiPlatform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@Tag("docs")
class ModuleMapPageTests {

    private final ApplicationModules modules = ApplicationModules.of(MusubiPlatform.class);

    /** Arrows point from the user to the used; drawn from what the classes really use. */
    @Test
    void 部屋の地図はクラスから作られている() throws IOException {
        String arrows = rooms().stream()
                .flatMap(room -> uses(room).stream().map(used -> "    %s --> %s\n".formatted(name(room), used)))
                .collect(Collectors.joining());
        String boxes = rooms().stream()
                .map(room -> "    %s[\"%s\"]\n".formatted(name(room), room.getDisplayName()))
                .collect(Collectors.joining());
        String rows = rooms().stream()
                .map(room -> "| %s | %s |".formatted(room.getDisplayName(), String.join(", ", uses(room))))
                .collect(Collectors.joining("\n"));
        new GeneratedPart("module-map.md", "rooms")
                .isUpToDate("```mermaid\nflowchart TD\n" + boxes + arrows
                        + "```\n\n| 部屋 room | 使う部屋 uses |\n|---|---|\n" + rows);
    }

    private List<ApplicationModule> rooms() {
        return StreamSupport.stream(modules.spliterator(), false)
                .sorted(Comparator.comparing(ModuleMapPageTests::name))
                .toList();
    }

    private List<String> uses(ApplicationModule room) {
        return room.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleMapPageTests::name)
                .filter(used -> !used.equals(name(room)))
                .sorted()
                .toList();
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}

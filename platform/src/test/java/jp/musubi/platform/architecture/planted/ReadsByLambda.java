package jp.musubi.platform.architecture.planted;

import java.util.UUID;
import java.util.function.Supplier;
import jp.musubi.platform.architecture.planted.rows.PlantedRows;
import org.springframework.web.bind.annotation.GetMapping;

final class ReadsByLambda {

    private final PlantedRows rows;

    ReadsByLambda(PlantedRows rows) {
        this.rows = rows;
    }

    @GetMapping("/planted")
    String read(UUID person) {
        Supplier<String> name = () -> rows.name(person);
        return name.get();
    }
}

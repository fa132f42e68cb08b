package jp.musubi.platform.architecture.planted.rows;

import java.util.UUID;

public interface PlantedReading {
    String name(UUID person);
}

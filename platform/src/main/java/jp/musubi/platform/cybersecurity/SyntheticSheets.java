package jp.musubi.platform.cybersecurity;

import java.util.List;

/** 合成の確認票の入口。For the synthetic country only: many sheets at once, counted as others are. */
public interface SyntheticSheets {

    /** Keeps those of facilities that have no sheet of that edition yet. How many were new. */
    int keep(List<SyntheticSheet> sheets);
}

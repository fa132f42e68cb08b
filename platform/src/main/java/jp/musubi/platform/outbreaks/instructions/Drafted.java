package jp.musubi.platform.outbreaks.instructions;

import java.util.List;
import java.util.UUID;

/** 起案の結果。Kept, or the rules of the scope that are not kept. */
public sealed interface Drafted {

    record Kept(UUID id) implements Drafted {}

    record Refused(List<ScopeRule> broken) implements Drafted {

        public Refused {
            broken = List.copyOf(broken);
        }
    }
}

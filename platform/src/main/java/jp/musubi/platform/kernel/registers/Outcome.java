package jp.musubi.platform.kernel.registers;

import java.util.List;

/** 登録の結果。Of an entry or a file as a whole: of a file with a fault nothing is kept. */
public sealed interface Outcome {

    /**
     * @param keys of the entries kept, in the order they came
     * @param added how many were not there before
     */
    record Kept(List<String> keys, int added) implements Outcome {
        public Kept {
            keys = List.copyOf(keys);
        }
    }

    record Faulty(List<EntryFault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

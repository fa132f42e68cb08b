package jp.musubi.standard.masters;

import java.util.List;
import java.util.stream.Collectors;

/** マスターが読めない。Nothing of the folder was taken. Names files and lines, never what stands in them. */
public final class WrongMasters extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int IN_THE_MESSAGE = 5;

    /**
     * 誤り一つ。
     *
     * @param line from 1, or 0 for the file as a whole
     */
    public record Fault(String file, int line, String why) implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return line == 0 ? file + ": " + why : file + ":" + line + ": " + why;
        }
    }

    private final List<Fault> faults;

    /** @param faults at least one; those of the first lines where there are too many */
    WrongMasters(List<Fault> faults) {
        super(faults.stream().limit(IN_THE_MESSAGE).map(Fault::toString).collect(Collectors.joining(" / ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

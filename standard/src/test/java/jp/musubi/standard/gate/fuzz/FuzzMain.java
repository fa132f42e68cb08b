package jp.musubi.standard.gate.fuzz;

/** The long run: {@code java -cp … jp.musubi.standard.gate.fuzz.FuzzMain INPUTS SEED}. Says how far it is each million. */
final class FuzzMain {

    private static final long STEP = 1_000_000;

    private FuzzMain() {}

    public static void main(String[] arguments) {
        long inputs = Long.parseLong(arguments[0]);
        Fuzzer fuzzer = new Fuzzer(Long.parseLong(arguments[1]));
        long start = System.nanoTime();
        FuzzReport report = fuzzer.run(0);
        while (report.inputs() < inputs) {
            fuzzer.run(Math.min(STEP, inputs - report.inputs()));
            System.out.println((System.nanoTime() - start) / 1_000_000_000 + " s " + report);
        }
        report.failures().forEach((kind, input) -> System.out.println(kind + "\n  " + input));
        System.exit(report.failures().isEmpty() ? 0 : 1);
    }
}

package jp.musubi.judge;

import java.nio.file.Path;
import java.util.List;

/** 足りないパッケージ。The message is a sentence for a person. */
public final class MissingPackages extends Exception {

    private static final long serialVersionUID = 1L;

    MissingPackages(Path folder, List<String> missing) {
        super("フォルダー " + folder + " に次のパッケージがありません: " + String.join(", ", missing)
                + "。公式のものを、この名前で置いてください。\n"
                + "These packages are not in the folder; put the official ones there under these names.");
    }

    static MissingPackages wrong(List<String> files) {
        return new MissingPackages("パッケージを使えません: " + String.join(", ", files)
                + "。壊れているか、同じ名前の別のものです。公式のものを置き直してください。\n"
                + "These packages cannot be used: damaged, or others under the same names.");
    }

    MissingPackages(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

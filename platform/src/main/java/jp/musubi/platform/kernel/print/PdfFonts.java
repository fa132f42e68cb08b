package jp.musubi.platform.kernel.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** PDF に埋める字体。The one of {@code MUSUBI_PDF_FONT}, else the first known one that this machine has; TrueType only. */
@Component
final class PdfFonts {

    private static final List<Path> KNOWN = Stream.of(
                    "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf",
                    "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
                    "/usr/share/fonts/ipa-ex-gothic-fonts/ipaexg.ttf",
                    "/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf",
                    "/usr/share/fonts/truetype/takao-gothic/TakaoPGothic.ttf",
                    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
                    "/Library/Fonts/Arial Unicode.ttf")
            .map(Path::of)
            .toList();

    /** For characters of names that the first one does not have. */
    private static final List<Path> RARE = List.of(
            Path.of("/usr/share/fonts/opentype/ipamj/ipamjm.ttf"), Path.of("/usr/share/fonts/ipa-mj/ipamjm.ttf"));

    private final List<Path> fonts;

    @Autowired
    PdfFonts(Settings settings) {
        this(settings.pdfFont(), KNOWN);
    }

    /** @param known where a machine may have one, when none is named */
    PdfFonts(@Nullable Path named, List<Path> known) {
        Stream<Path> first =
                named == null ? known.stream().filter(Files::isReadable).limit(1) : Stream.of(named);
        List<Path> found = first.toList();
        this.fonts = found.isEmpty()
                ? List.of()
                : Stream.concat(
                                found.stream(),
                                RARE.stream().filter(Files::isReadable).limit(1))
                        .toList();
    }

    /** In the order in which a character is looked for; empty when there is none for Japanese. */
    List<Path> list() {
        return fonts;
    }
}

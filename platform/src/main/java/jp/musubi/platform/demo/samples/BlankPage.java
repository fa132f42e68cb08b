package jp.musubi.platform.demo.samples;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** 白紙の PDF。The smallest document that opens: one page of A4 without a word. */
final class BlankPage {

    private static final List<String> OBJECTS = List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");

    private BlankPage() {}

    static Node attachment(String title) {
        return new Node()
                .with("contentType", "application/pdf")
                .with("data", Base64.getEncoder().encodeToString(pdf().getBytes(US_ASCII)))
                .with("title", title);
    }

    private static String pdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < OBJECTS.size(); i++) {
            offsets.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj").append(OBJECTS.get(i)).append("endobj\n");
        }
        int table = pdf.length();
        int size = OBJECTS.size() + 1;
        return pdf.append("xref\n0 ").append(size).append('\n').append(offsets) + "trailer<</Size " + size
                + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n";
    }
}

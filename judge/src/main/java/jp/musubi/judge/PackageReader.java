package jp.musubi.judge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** パッケージを読む。The conformance resources of a FHIR npm package; its examples are left alone. */
final class PackageReader {

    private static final Pattern RESOURCE = Pattern.compile("(\\./)?package/[^/]+\\.json");
    private static final Set<String> CONFORMANCE = Set.of("StructureDefinition", "ValueSet", "CodeSystem");
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final IParser parser;

    PackageReader(FhirContext fhir) {
        parser = fhir.newJsonParser();
    }

    void read(Path tgz, Consumer<IBaseResource> each) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(tgz));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && RESOURCE.matcher(entry.getName()).matches() && entry.getSize() < MOST_BYTES) {
                    take(tar.readAllBytes(), each);
                }
            }
        }
    }

    private void take(byte[] json, Consumer<IBaseResource> each) {
        Declared declared = Declared.in(json);
        if (!CONFORMANCE.contains(declared.resourceType())) {
            return;
        }
        try {
            each.accept(parser.parseResource(new String(json, StandardCharsets.UTF_8)));
        } catch (DataFormatException unreadable) {
            // A guide may hold a draft that its own tools cannot read; the rest of it still judges.
        }
    }
}

package jp.musubi.platform.records.signatures;

import java.io.IOException;
import java.nio.file.Path;
import jp.musubi.platform.kernel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 署名のフォルダー。Who is trusted and which certificates are revoked, as the files say at the moment: read anew when one of them
 * changed, so that a list of revocations is renewed by laying it there. Nothing is ever fetched.
 */
@Component
class SignatureFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureFolder.class);

    private final @Nullable Path folder;
    private FolderState seen = FolderState.NOTHING;
    private SignatureFiles files = SignatureFiles.NONE;

    SignatureFolder(Settings settings) {
        this.folder = settings.signatureFolder();
    }

    /** What lies there now; nothing when there is no folder. */
    synchronized SignatureFiles files() {
        if (folder == null) {
            return files;
        }
        try {
            FolderState now = FolderState.of(folder);
            if (!now.equals(seen)) {
                files = SignatureFiles.read(now.files());
                seen = now;
                files.troubles()
                        .forEach(name -> LOG.warn(
                                "署名のファイルを読めません(docs/runbooks/signatures.md)。 A file for signatures cannot be read: {}",
                                name));
            }
        } catch (IOException unreadable) {
            // What was read before holds; a list that is over says nothing any more.
            LOG.warn(
                    "署名のフォルダーを読めません(docs/runbooks/signatures.md)。 The folder for signatures cannot be read: {}",
                    unreadable.getClass().getSimpleName());
        }
        return files;
    }
}

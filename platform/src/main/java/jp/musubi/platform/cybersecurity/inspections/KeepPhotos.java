package jp.musubi.platform.cybersecurity.inspections;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.evidence.CleanImage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 訪問の写真を取っておく。Asks for no right: who calls has asked whether the caller may. */
@Service
public class KeepPhotos {

    /** Most of one inspection, those that were withdrawn among them. */
    public static final int MOST = 200;

    /** The longer side of what is kept, in dots. */
    public static final int SIDE = 1920;

    private final VisitPhotoRows rows;
    private final InspectionRows inspections;
    private final Clock clock;

    KeepPhotos(VisitPhotoRows rows, InspectionRows inspections, Clock clock) {
        this.rows = rows;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** What was taken where. */
    public record Taken(UUID id, String item, String inspector, byte[] file) {}

    /** 写真を受けた結果。 */
    public enum Outcome {
        /** Also when it was there already, or had been and was withdrawn. */
        KEPT,
        /** Neither JPEG nor PNG, broken, or with too many dots. */
        NO_PHOTO,
        TOO_MANY
    }

    /** Written anew without what the camera added; sent twice it is there once. */
    @Transactional
    public Outcome keep(Inspection inspection, Taken taken, String by) {
        CleanImage image = CleanImage.photo(taken.file(), SIDE).orElse(null);
        if (image == null) {
            return Outcome.NO_PHOTO;
        }
        inspections.lock(inspection.id());
        List<VisitPhoto> before = rows.list(inspection.id());
        if (before.stream().anyMatch(each -> each.id().equals(taken.id()))) {
            return Outcome.KEPT;
        }
        if (before.size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        var photo = new VisitPhoto(
                taken.id(),
                taken.item(),
                taken.inspector(),
                image.width(),
                image.height(),
                sha256(image.content()),
                clock.instant(),
                by,
                null);
        rows.add(inspection.id(), photo, image.content());
        return Outcome.KEPT;
    }

    /** Those that stand, in the order in which they came. */
    public List<VisitPhoto> list(Inspection inspection) {
        return rows.list(inspection.id()).stream().filter(VisitPhoto::stands).toList();
    }

    /** Another inspection's is as none. */
    public Optional<VisitPhoto> find(Inspection inspection, UUID photo) {
        return list(inspection).stream().filter(each -> each.id().equals(photo)).findFirst();
    }

    /** @throws IllegalStateException when the bytes are no longer those that were kept */
    public byte[] read(Inspection inspection, VisitPhoto photo) {
        byte[] content = rows.content(inspection.id(), photo.id());
        if (!sha256(content).equals(photo.sha256())) {
            throw new IllegalStateException("photo differs from its digest");
        }
        return content;
    }

    /** The picture goes, that there was one stays. False when it does not stand. */
    @Transactional
    public boolean withdraw(Inspection inspection, UUID photo, String by) {
        return rows.withdraw(inspection.id(), photo, clock.instant(), by);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

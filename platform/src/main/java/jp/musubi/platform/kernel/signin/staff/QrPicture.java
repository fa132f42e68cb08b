package jp.musubi.platform.kernel.signin.staff;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * 二次元コード。As one path of an SVG, which needs no file, no script and no second request that would carry a secret.
 *
 * @param side cells, with the quiet zone
 * @param path of the dark cells
 */
record QrPicture(int side, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String text) {
        try {
            BitMatrix cells = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            var path = new StringBuilder();
            for (int y = 0; y < cells.getHeight(); y++) {
                for (int x = 0; x < cells.getWidth(); x++) {
                    if (cells.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrPicture(cells.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a code");
        }
    }

    /** What authenticator apps read; the label is the account's id, no name of a person. */
    static String address(String accountId, String secret) {
        return "otpauth://totp/Musubi:" + accountId + "?secret=" + secret + "&issuer=Musubi";
    }
}

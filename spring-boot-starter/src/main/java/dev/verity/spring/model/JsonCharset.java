package dev.verity.spring.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;

/** What the charset of a media type means for JSON, whose bytes tell by themselves which UTF they are in. */
final class JsonCharset {
    private JsonCharset() {}

    /** True when the bytes tell their charset: there is no other, or it is a UTF or ASCII. */
    static boolean isToldByBytes(@Nullable MimeType type) {
        Charset charset = type == null ? null : type.getCharset();
        return charset == null || charset.equals(StandardCharsets.US_ASCII) || isUnicode(charset);
    }

    /** True when JSON can be written so: each text can be. */
    static boolean isWritable(@Nullable MimeType type) {
        Charset charset = type == null ? null : type.getCharset();
        return charset == null || isUnicode(charset);
    }

    /** True when JSON is UTF-8 there, as it is where nothing is said. */
    static boolean isUtf8(@Nullable MimeType type) {
        Charset charset = type == null ? null : type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8);
    }

    /**
     * The text of bytes in the charset of a media type.
     *
     * @throws CharacterCodingException if they are not in that charset
     */
    static String text(byte[] bytes, MimeType type) throws CharacterCodingException {
        Charset charset = type.getCharset();
        return (charset == null ? StandardCharsets.UTF_8 : charset)
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }
}

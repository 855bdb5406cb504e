package io.quarkus.hibernate.validator.runtime.jaxrs;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Chooses the media type of a {@link ViolationReport}; applications with a mapper of their own call it. */
public final class ValidatorMediaTypeUtil {
    static final List<MediaType> SUPPORTED = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.APPLICATION_XML_TYPE,
            MediaType.TEXT_XML_TYPE,
            MediaType.TEXT_PLAIN_TYPE);

    private ValidatorMediaTypeUtil() {}

    /**
     * The first that the client accepts among those that the endpoint produces and that can carry a report, else the endpoint's
     * first, else JSON.
     */
    public static MediaType getAcceptMediaType(List<MediaType> accepted, List<MediaType> produced) {
        for (MediaType type : accepted) {
            if (contains(SUPPORTED, type) && contains(produced, type)) {
                return type;
            }
        }
        return produced.isEmpty() ? MediaType.APPLICATION_JSON_TYPE : produced.get(0);
    }

    private static boolean contains(List<MediaType> types, MediaType wanted) {
        for (MediaType type : types) {
            if (type.getType().equalsIgnoreCase(wanted.getType())
                    && type.getSubtype().equalsIgnoreCase(wanted.getSubtype())) {
                return true;
            }
        }
        return false;
    }
}

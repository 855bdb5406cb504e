package dev.verity.internal.path;

import java.io.Serial;
import java.io.Serializable;

/** The serialized form of a path: its links side by side, so that the depth of a path costs no stack. */
final class SerializedPath implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Link[] links;

    SerializedPath(Link[] links) {
        this.links = links;
        for (int i = 0; i < links.length; i++) {
            if (links[i] instanceof Element element) {
                links[i] = element.serializable();
            }
        }
    }

    @Serial
    private Object readResolve() {
        PropertyPath path = PropertyPath.empty();
        for (Link link : links) {
            path = path.append(link);
        }
        return path;
    }
}

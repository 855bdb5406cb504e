package dev.verity.internal.path;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path from a validated object to one of its parts, as an immutable chain: each path is its parent and one link
 * more.
 *
 * <p>Appending takes constant time and shares the prefix, so that many violations deep in a graph cost no more than
 * the graph itself. A link is a node, or the <em>element</em> (index, key, container) that the next node is found
 * at. No operation recurses over the chain. Instances are safe for use by several threads.
 */
public final class PropertyPath implements Path, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_KEPT = 64;
    private static final PropertyPath EMPTY = new PropertyPath();

    private final PropertyPath parent;
    private final Link link;
    private final int length;
    private transient int hash;

    @SuppressWarnings("serial") // written as a SerializedPath
    private transient @Nullable List<Path.Node> nodes;

    private PropertyPath() {
        this.parent = this;
        this.link = Segment.BEAN;
        this.length = 0;
        this.hash = 1;
    }

    private PropertyPath(PropertyPath parent, Link link) {
        this.parent = parent;
        this.link = link;
        this.length = parent.length + 1;
    }

    /** The path without nodes, from which all others start. */
    public static PropertyPath empty() {
        return EMPTY;
    }

    /**
     * Reads a path such as {@code a.b[0].c}, {@code map[key].x} or {@code list[].y}; one that ends in brackets is
     * given a bean node.
     *
     * @throws IllegalArgumentException if the text is null, empty or malformed
     */
    public static PropertyPath parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("The property path is " + (text == null ? "null" : "empty")
                    + ". Name a property, like name, address.street or items[0].price.");
        }
        return new PathParser(text).parse();
    }

    /**
     * Appends a property; only the deprecated {@code addNode(null)} of the constraint validator context has no
     * name.
     */
    public PropertyPath property(@Nullable String name) {
        return append(Segment.of(ElementKind.PROPERTY, name));
    }

    public PropertyPath bean() {
        return append(Segment.BEAN);
    }

    public PropertyPath method(String name, Class<?>... parameterTypes) {
        return append(Segment.executable(ElementKind.METHOD, name, parameterTypes));
    }

    public PropertyPath constructor(String simpleName, Class<?>... parameterTypes) {
        return append(Segment.executable(ElementKind.CONSTRUCTOR, simpleName, parameterTypes));
    }

    public PropertyPath parameter(String name, int index) {
        return append(Segment.parameter(name, index));
    }

    public PropertyPath crossParameter() {
        return append(Segment.CROSS_PARAMETER);
    }

    public PropertyPath returnValue() {
        return append(Segment.RETURN_VALUE);
    }

    /** Appends a container element node; its container and type argument are those of the element before it. */
    public PropertyPath containerElement(String nodeName) {
        return append(Segment.of(ElementKind.CONTAINER_ELEMENT, nodeName));
    }

    /** Places the next node at an index of a list, an array or the like. */
    public PropertyPath atIndex(int index, @Nullable Class<?> containerClass, @Nullable Integer typeArgument) {
        return append(new Element(true, index, null, containerClass, typeArgument));
    }

    /** Places the next node under a key of a map or the like. */
    public PropertyPath atKey(@Nullable Object key, @Nullable Class<?> containerClass, @Nullable Integer typeArgument) {
        return append(new Element(true, null, key, containerClass, typeArgument));
    }

    /** Places the next node somewhere in an iterable that has neither index nor key. */
    public PropertyPath inIterable(@Nullable Class<?> containerClass, @Nullable Integer typeArgument) {
        return append(new Element(true, null, null, containerClass, typeArgument));
    }

    /** Places the next node in a container that is not iterable, such as {@code Optional}. */
    public PropertyPath inContainer(@Nullable Class<?> containerClass, @Nullable Integer typeArgument) {
        return append(new Element(false, null, null, containerClass, typeArgument));
    }

    /** This path without its last link; the empty path is its own parent. */
    public PropertyPath parent() {
        return parent;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The number of links: nodes and elements. */
    public int length() {
        return length;
    }

    /** The last node, or {@code null} if there is none. */
    public Path.@Nullable Node leaf() {
        PropertyPath last = link instanceof Element ? parent : this;
        if (last.isEmpty() || !(last.link instanceof Segment segment)) {
            return null;
        }
        return PathNode.of(segment, element(last.parent.link), element(link));
    }

    /** Appends a link; two elements in a row become one, so that equal nodes always come from equal chains. */
    PropertyPath append(Link next) {
        if (link instanceof Element outer && next instanceof Element inner) {
            return new PropertyPath(parent, outer.followedBy(inner));
        }
        return new PropertyPath(this, next);
    }

    /** Appends all links of another path. */
    public PropertyPath append(PropertyPath below) {
        if (isEmpty()) {
            return below;
        }
        PropertyPath path = this;
        for (Link next : below.links()) {
            path = path.append(next);
        }
        return path;
    }

    @Override
    public Iterator<Path.Node> iterator() {
        return nodes().iterator();
    }

    private List<Path.Node> nodes() {
        List<Path.Node> known = nodes;
        if (known != null) {
            return known;
        }
        List<Path.Node> made = Collections.unmodifiableList(materialise(links()));
        if (length <= LONGEST_KEPT) { // thousands of long paths that share a prefix must not each keep all their nodes
            nodes = made;
        }
        return made;
    }

    private static List<Path.Node> materialise(Link[] links) {
        List<Path.Node> made = new ArrayList<>(links.length);
        for (int i = 0; i < links.length; i++) {
            if (links[i] instanceof Segment segment) {
                Element before = i == 0 ? null : element(links[i - 1]);
                Element after = i == links.length - 1 ? null : element(links[i + 1]);
                made.add(PathNode.of(segment, before, after));
            }
        }
        return made;
    }

    private static @Nullable Element element(Link link) {
        return link instanceof Element element ? element : null;
    }

    private Link[] links() {
        Link[] links = new Link[length];
        PropertyPath path = this;
        for (int i = length - 1; i >= 0; i--) {
            links[i] = path.link;
            path = path.parent;
        }
        return links;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath that
                && length == that.length
                && hashCode() == that.hashCode()
                && hasEqualLinks(that);
    }

    @SuppressWarnings("ReferenceEquality") // the comparison ends where the two chains meet, at the latest at EMPTY
    private boolean hasEqualLinks(PropertyPath other) {
        PropertyPath one = this;
        PropertyPath two = other;
        while (one != two) {
            if (!one.link.equals(two.link)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = parent.hash == 0 ? hashChain() : hashBelow(parent.hash);
        }
        return known;
    }

    private int hashBelow(int parentHash) {
        int computed = 31 * parentHash + link.hashCode();
        hash = computed == 0 ? 1 : computed;
        return hash;
    }

    /** Computes the missing hashes of the chain, prefix first; paths that share the prefix find them there. */
    private int hashChain() {
        Deque<PropertyPath> missing = new ArrayDeque<>();
        PropertyPath path = this;
        while (path.hash == 0) {
            missing.push(path);
            path = path.parent;
        }
        int known = path.hash;
        for (PropertyPath next : missing) {
            known = next.hashBelow(known);
        }
        return known;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Link next : links()) {
            next.appendTo(text);
        }
        return text.toString();
    }

    @Serial
    private Object writeReplace() {
        return new SerializedPath(links());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A PropertyPath is read from its serialized form only.");
    }
}

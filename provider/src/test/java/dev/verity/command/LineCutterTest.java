package dev.verity.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineCutterTest {
    private static List<Block> blocks(String text, int longest) throws IOException {
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(text.getBytes(UTF_8)), longest);
        List<Block> blocks = new ArrayList<>();
        Block block;
        while ((block = cutter.next()) != null) {
            blocks.add(block);
        }
        return blocks;
    }

    private static String joined(List<Block> blocks) {
        StringBuilder joined = new StringBuilder();
        blocks.forEach(block -> joined.append(new String(block.bytes(), 0, block.length(), UTF_8)));
        return joined.toString();
    }

    @Test
    void cutsBehindLines() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < 5 * Block.SIZE) {
            text.append("x".repeat(random.nextInt(50) == 0 ? 100_000 : random.nextInt(100)))
                    .append('\n');
        }
        text.append("the last");

        List<Block> blocks = blocks(text.toString(), 1 << 20);

        assertThat(joined(blocks)).isEqualTo(text.toString());
        assertThat(blocks).hasSizeGreaterThan(4);
        assertThat(blocks.subList(0, blocks.size() - 1))
                .allSatisfy(
                        block -> assertThat(block.bytes()[block.length() - 1]).isEqualTo((byte) '\n'));
        assertThat(blocks.get(blocks.size() - 1).end()).isEqualTo(text.length());
    }

    @Test
    void makesRoomForALineThatIsLargerThanABlock() throws IOException {
        String line = "x".repeat(5 * Block.SIZE) + "\n";

        assertThat(joined(blocks(line + "1\n2", 6 * Block.SIZE))).isEqualTo(line + "1\n2");
    }

    @Test
    void keepsNoMoreOfALineThanTellsThatItIsTooLong() throws IOException {
        int longest = 2 * Block.SIZE;
        List<Block> blocks = blocks("1\n" + "x".repeat(9 * Block.SIZE) + "\n2\n3\n", longest);

        assertThat(joined(blocks)).isEqualTo("1\n" + "x".repeat(longest + 1) + "\n2\n3\n");
        assertThat(blocks.get(blocks.size() - 1).end()).isEqualTo(2 + 9 * Block.SIZE + 5);
    }

    @Test
    void passesOverALastLineThatIsTooLong() throws IOException {
        assertThat(joined(blocks("x".repeat(9 * Block.SIZE), Block.SIZE))).isEqualTo("x".repeat(Block.SIZE + 1) + "\n");
    }

    @Test
    void findsNothingInNothing() throws IOException {
        assertThat(blocks("", 10)).isEmpty();
    }
}

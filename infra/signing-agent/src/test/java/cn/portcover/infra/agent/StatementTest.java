package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
  @Test
  void readableTextIsKeptByteForByte() {
    var bytes = "确认投保：测试贸易有限公司\n\t金额 USD 1,234.50（第 3 版）— 𠮷".getBytes(StandardCharsets.UTF_8);
    assertThat(Statement.read(bytes).bytes()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200D,
        0x200E, 0x2028, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xE000, 0xFE0F,
        0xFEFF, 0xFFA0, 0xFFFE, 0xE0041, 0xE0100, 0x10FFFF
      })
  void whatAScreenDoesNotShowIsRefused(int character) {
    refuses(
        ("支付" + Character.toString(character) + "100").getBytes(StandardCharsets.UTF_8),
        Reason.CANNOT_BE_SHOWN);
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    refuses(new byte[] {'a', (byte) 0xC0, (byte) 0x80}, Reason.CANNOT_BE_SHOWN);
    refuses(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, Reason.CANNOT_BE_SHOWN);
    refuses("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1), Reason.CANNOT_BE_SHOWN);
  }

  @Test
  void nothingToReadIsRefused() {
    refuses(new byte[0], Reason.CANNOT_BE_SHOWN);
    refuses(" \n".getBytes(StandardCharsets.UTF_8), Reason.CANNOT_BE_SHOWN);
  }

  @Test
  void whatCouldPassForSignedAttributesIsRefused() {
    refuses("1 August".getBytes(StandardCharsets.UTF_8), Reason.SIGNED_ATTRIBUTES_LOOKALIKE);
    refuses(new byte[] {0x31, 0x03, 0x02, 0x01, 0x00}, Reason.SIGNED_ATTRIBUTES_LOOKALIKE);
  }

  private static void refuses(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> Statement.read(bytes))
        .isInstanceOfSatisfying(
            AgentRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}

// Training texts with other names in them, and with headlines, bylines and datelines in front, so that what is learnt is how
// names behave and not who was in the news. Names: names.json, made by other-names.py; the lists here are own lists, 2026-11.
import { readFileSync } from 'node:fs'

const list = words => words.split(' ')
const koreanSurnames = list(
  'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Jeon Hong Yoo Ko Moon Yang Bae Baek Heo Nam Noh Ha Joo',
)
const koreanSyllables = list(
  'min jun seo yeon ji hoon hyun woo young soo jin ho eun hye kyung sung jae dong chul sang hee mi sun in tae gyu won seok yong bin ah na ra kyu',
)
const chineseSurnames = list(
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Han Cao Deng Feng Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Qiu Jia Mao Hao Gu Meng Qin Shi Hou',
)
const chineseSyllables = list(
  'wei xiao ming hua jun li ping qing hong yan jian guo dong zhi yong hui fang mei ling lan xia bin tao lei peng fei xin yu jing ying chun hai rui ze han chen yi zi mo tian kai lin sheng feng bo long qiang rong',
)
const vietnameseSurnames = list('Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly')
const vietnameseMiddle = list('Van Thi Duc Minh Huu Quoc Thanh Ngoc Xuan Anh')
const vietnameseGiven = list(
  'Anh Hung Dung Hoa Lan Mai Linh Nam Long Hai Tuan Son Thao Trang Phuc Hieu Thang Binh Chi Ha',
)
const arabicGiven = list(
  'Mohammed Muhammad Ahmed Ali Hassan Hussein Omar Khalid Abdullah Ibrahim Yusuf Mahmoud Mustafa Salah Tariq Nasser Fatima Aisha Maryam Layla Zainab Huda Samir Faisal Saeed Hamad Jamal Karim Bashar Walid Adel Amr Hisham Ziad Anwar Riad Fahd Sultan Sami Nabil Ghassan Imad Haitham',
)
const arabicSurnames = list(
  'Assad Masri Hashimi Baghdadi Zahrani Ghamdi Otaibi Qahtani Najjar Haddad Khatib Hariri Obeidi Dulaimi Jaafari Maliki Sadr Sistani Hakim Thani Sabah Nahyan Maktoum Saud Sharif Shami Tikriti Rashid Mutairi Harbi Shehri Jubeir Bashir Turabi Sisi Ghannouchi Menfi Haftar',
)
const malayGiven = list(
  'Ahmad Amran Azhar Azizah Azlan Azmin Faizal Fatimah Haslina Hishammuddin Ibrahim Ismail Kamaruddin Khairy Mahathir Mohamad Mohd Muhyiddin Najib Nor Norazlan Noraini Nur Nurul Rafizi Rahim Razak Rosmah Saifuddin Shahrizal Siti Syed Wan Zahid Zainal Zaleha Zulkifli Hadi Hamzah Idris Jamaluddin Mazlan Roslan Rozita Sharifah',
)
const malayFathers = list(
  'Abdullah Ahmad Anwar Aziz Daud Hamid Hamidi Harun Hashim Hassan Hussein Ibrahim Idris Ismail Jaafar Johari Kassim Mahmud Mansor Mat Mohamed Musa Nasir Omar Osman Othman Rahman Ramli Salleh Samad Sulaiman Talib Yaacob Yusof Zainuddin Zakaria',
)
const bengaliGiven = list(
  'Abdul Abul Anisur Asaduzzaman Atiqur Farhana Fazlul Habibur Hasan Jahangir Kamal Khaleda Mahbubur Mahmuda Mizanur Mohammad Monirul Mostafizur Motiur Nasrin Nazrul Nurul Obaidul Rafiqul Rashida Rezaul Ruhul Sabrina Saiful Salma Shafiqul Shahidul Sharmin Sultana Tanvir Tofail Zahirul',
)
const bengaliSurnames = list(
  'Ahmed Akter Alam Ali Azad Bepari Biswas Chowdhury Das Ghosh Haque Hasan Hossain Howlader Huq Islam Kabir Karim Khan Khatun Majumder Mia Miah Mollah Mondal Mridha Parvin Rahman Roy Saha Sarkar Sheikh Sikder Talukder Uddin',
)
const igboAndHausa = list(
  'Adaobi Chidi Chika Chinedu Chinwe Emeka Ifeanyi Ikechukwu Kelechi Ngozi Nnamdi Obinna Okechukwu Uche Uzoma Abba Abubakar Aminu Bello Danjuma Garba Hauwa Kabiru Lawal Maryam Musa Nasiru Sani Shehu Umar Yakubu Zainab',
)
const igboAndHausaSurnames = list(
  'Achebe Anyanwu Azikiwe Chukwu Ekwueme Eze Iwu Mbah Nwankwo Nwosu Obi Obiano Okafor Okeke Okonkwo Okoro Onyeka Opara Soludo Ugwu Umahi Abacha Bagudu Buratai Dangote Ganduje Gusau Lamido Magashi Shettima Shinkafi Tambuwal Yaradua Zulum',
)
const eastAfricanGiven = list(
  'Achieng Akinyi Anyang Atieno Barasa Chebet Cherono Jepkosgei Juma Kiprotich Kipchoge Kamau Moraa Musyoka Mutua Mwangi Njeri Nyambura Odhiambo Okello Onyango Otieno Wafula Wambui Wanjiku Wekesa Nakato Mugisha Byaruhanga Habyarimana Uwimana Mukamana',
)
const eastAfricanSurnames = list(
  'Barasa Cheruiyot Gachagua Kagame Karua Kenyatta Kibaki Kimani Kiptoo Koech Lagat Maina Mbugua Mudavadi Murkomen Museveni Mutahi Mutua Mwangi Namwamba Ndung’u Nyong’o Odinga Okoth Oparanya Orengo Rotich Ruto Sakaja Tuju Wako Wetangula Besigye Kyagulanyi Nkurunziza Rugamba',
)
const agencies = list(
  'AP AFP Reuters Xinhua UPI IPS ANI PTI Bloomberg dpa EFE Kyodo Yonhap Bernama TASS ANSA CNN BBC VOA IRIN',
)
const months = list('Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.')
const spanish = list('es_MX es_CO es_CL es_AR es_ES pt_BR pt_PT')
const african = list('en_KE tw_GH yo_NG zu_ZA sw')
const english = list('en_US en_GB en en_NZ en_IE')
const indian = list('en_IN en_PK')

const capitalize = word => word[0].toUpperCase() + word.slice(1)
const isUpper = text => text === text.toUpperCase()
const readNames = file => JSON.parse(readFileSync(file, 'utf8'))
const picker = random => choices => choices[Math.floor(random() * choices.length)]

/** Gives a function that makes up a person: the name in full, and as it is written from then on. */
export function personNamer(file, random) {
  const { people } = readNames(file)
  const pick = picker(random)
  const others = Object.keys(people).filter(locale => ![...spanish, ...african, ...english, ...indian].includes(locale))
  const named = locale => ({ given: pick(people[locale].given), surname: pick(people[locale].surnames) })
  const join = (given, surnames) => {
    const short = pick(surnames)
    return { full: `${pick(given)} ${short}`, short }
  }
  return () => {
    if (random() < 0.22) {
      const kind = random()
      if (kind < 0.35) {
        // no surnames: the father's name stands last, and people are called by their own
        const short = pick(malayGiven)
        const middle = random() < 0.4 ? ` ${pick(malayGiven)}` : ''
        return {
          full: `${short}${middle}${random() < 0.15 ? pick([' bin', ' binti']) : ''} ${pick(malayFathers)}`,
          short,
        }
      }
      if (kind < 0.55) return join(bengaliGiven, bengaliSurnames)
      if (kind < 0.8) return join(igboAndHausa, igboAndHausaSurnames)
      return join([...eastAfricanGiven, ...people.en_KE.given], eastAfricanSurnames)
    }
    const chance = random()
    const syllables = (parts, joint) => capitalize(pick(parts)) + (random() < 0.75 ? joint + pick(parts) : '')
    if (chance < 0.1) {
      const short = pick(chineseSurnames)
      return { full: `${short} ${syllables(chineseSyllables, '')}`, short }
    }
    if (chance < 0.16) {
      const short = pick(koreanSurnames)
      return { full: `${short} ${syllables(koreanSyllables, random() < 0.8 ? '-' : ' ')}`, short }
    }
    if (chance < 0.19) {
      const short = pick(vietnameseGiven)
      return { full: `${pick(vietnameseSurnames)} ${pick(vietnameseMiddle)} ${short}`, short }
    }
    if (chance < 0.31) {
      const short = pick(['al-', 'Al-', 'al-', 'el-', 'Al ', '']) + pick(arabicSurnames)
      return {
        full: `${pick(arabicGiven)} ${random() < 0.25 ? `${random() < 0.4 ? 'bin ' : ''}${pick(arabicGiven)} ` : ''}${short}`,
        short,
      }
    }
    if (chance < 0.5) {
      const { given, surname } = named(pick(african))
      return {
        full: `${given} ${random() < 0.15 ? `${pick(people[pick(african)].given)} ` : ''}${surname}`,
        short: surname,
      }
    }
    if (chance < 0.6) {
      const { given, surname } = named(pick(indian))
      return { full: `${given} ${surname}`, short: surname }
    }
    if (chance < 0.75) {
      const locale = pick(spanish)
      const { given, surname } = named(locale)
      const second = random() < 0.35 ? ` ${pick(people[locale].surnames)}` : ''
      return {
        full: `${given} ${random() < 0.2 ? `${pick(people[locale].given)} ` : ''}${surname}${second}`,
        short: surname + (random() < 0.3 ? second : ''),
      }
    }
    if (chance < 0.88) {
      const { given, surname } = named(pick(english))
      const initial = random() < 0.12 ? `${String.fromCharCode(65 + Math.floor(random() * 26))}. ` : ''
      return { full: `${given} ${initial}${surname}${random() < 0.03 ? ' Jr.' : ''}`, short: surname }
    }
    const { given, surname } = named(pick(others))
    const short = (random() < 0.08 ? pick(['van ', 'de ', 'von ', 'van der ', 'di ', 'Le ', 'de la ']) : '') + surname
    return { full: `${given} ${short}`, short }
  }
}

/** Gives a function from an article to one with other people, places, acronyms and nationalities, the same throughout the article. */
export function augmenter(file, random) {
  const { towns, cities, countries, demonyms } = readNames(file)
  const person = personNamer(file, random)
  const pick = picker(random)
  const known = { countries: new Set(countries), towns: new Set(towns), demonyms: new Set(demonyms) }
  const adjectives = demonyms.filter(word => !/(?:s|men|man)$/.test(word) || word.endsWith('ese'))
  const peoples = demonyms.filter(word => /[^s]s$/.test(word))
  const acronym = () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick([...'ABCDEFGHIJKLMNOPRSTUW'])).join('')
  const lastWord = name => name.split(' ').at(-1)

  return article => {
    const spans = article.spans.toSorted((a, b) => a[0] - b[0])
    const persons = new Map()
    const memo = new Map()
    const once = (text, make) => memo.get(text) ?? memo.set(text, make()).get(text)
    for (const [start, end, kind] of spans) {
      const name = article.text.slice(start, end)
      if (kind !== 'person' || !name.includes(' ') || isUpper(name) || persons.has(lastWord(name))) continue
      persons.set(lastWord(name), random() < 0.8 ? { ...person(), first: name.split(' ')[0] } : undefined)
    }
    const renamed = {
      person(name) {
        const key = lastWord(name)
        if (!persons.has(key) && !name.includes(' ')) {
          const owner = [...persons.values()].find(other => other?.first === name)
          if (owner) return owner.full.split(' ')[0]
          persons.set(key, random() < 0.5 ? person() : undefined)
        }
        const other = persons.get(key)
        return other ? (name.includes(' ') ? other.full : other.short) : name
      },
      place: name =>
        once(name, () => {
          if (random() < 0.5) return name
          if (known.countries.has(name)) return random() < 0.7 ? pick(countries) : pick(cities)
          if (known.towns.has(name)) return random() < 0.4 ? pick(cities) : pick(towns)
          return !/[ .]/.test(name) && name.length > 3 && random() < 0.6 ? pick(towns) : name
        }),
      organization(name) {
        if (/^[A-Z]{2,6}$/.test(name)) return once(name, () => (random() < 0.3 ? acronym() : name))
        if (!name.includes(' ')) return name
        return name
          .split(' ')
          .map(word =>
            once(`in ${word}`, () => {
              if (random() < 0.5) return word
              if (known.countries.has(word)) return pick(countries)
              if (adjectives.includes(word)) return pick(adjectives)
              return known.towns.has(word) &&
                !/^(?:Union|University|Bank|Center|Central|Police|Mission|Republic|Post|Commerce|Industry)$/.test(word)
                ? pick(towns)
                : word
            }),
          )
          .join(' ')
      },
      group: name =>
        once(name, () =>
          random() < 0.3
            ? adjectives.includes(name)
              ? pick(adjectives)
              : peoples.includes(name)
                ? pick(peoples)
                : name
            : name,
        ),
      other: name => name,
    }
    let text = ''
    let at = 0
    const moved = []
    for (const [start, end, kind] of spans) {
      if (start < at) continue
      const name = article.text.slice(start, end)
      const other = isUpper(name) && kind !== 'organization' ? name : renamed[kind](name)
      text += article.text.slice(at, start)
      moved.push([text.length, text.length + other.length, kind])
      text += other
      at = end
    }
    return { ...article, text: text + article.text.slice(at), spans: moved }
  }
}

/** Gives a function from an article to one that may have a headline (one of its sentences, in capitals), a byline and a dateline. */
export function dresser(file, random) {
  const { people, towns, cities, countries } = readNames(file)
  const pick = picker(random)
  return article => {
    let text = ''
    const spans = []
    const add = (words, kind) => {
      if (kind) spans.push([text.length, text.length + words.length, kind])
      text += words
    }
    if (random() < 0.3) {
      const lines = []
      let at = 0
      for (const line of article.text.split('\n')) {
        if (line.length > 20 && line.length < 110) lines.push([at, at + line.length])
        at += line.length + 1
      }
      if (lines.length > 0) {
        const [start, end] = pick(lines)
        const inside = article.spans
          .filter(span => span[0] >= start && span[1] <= end)
          .map(span => [span[0] - start, span[1] - start, span[2]])
        const isNamed = offset => inside.some(span => span[0] <= offset && offset < span[1])
        const line = article.text.slice(start, end).replace(/\.$/, ' ')
        const headline =
          random() < 0.4
            ? line.toUpperCase()
            : line.replace(/(?<!\p{L})\p{Ll}\p{L}{3,}/gu, (word, offset) => (isNamed(offset) ? word : capitalize(word)))
        if (headline.length === end - start) {
          for (const span of inside) spans.push([span[0] + text.length, span[1] + text.length, span[2]])
          text += `${headline}\n\n`
        }
      }
    }
    if (random() < 0.12) {
      add('By ')
      const { given, surnames } = people[pick(Object.keys(people))]
      add(`${pick(given)} ${pick(surnames)}`, 'person')
      if (random() < 0.4) {
        add(', ')
        add(pick(agencies), 'organization')
      }
      add('\n\n')
    }
    if (random() < 0.25) {
      const city = random() < 0.6 ? pick(cities) : pick(towns)
      add(random() < 0.7 && city.toUpperCase().length === city.length ? city.toUpperCase() : city, 'place')
      if (random() < 0.25) {
        add(', ')
        add(pick(countries), 'place')
      }
      if (random() < 0.3) add(`, ${pick(months)} ${1 + Math.floor(random() * 28)}`)
      if (random() < 0.5) {
        add(' (')
        add(pick(agencies), 'organization')
        add(')')
      }
      add(pick([' — ', ' - ', ' -- ', ': ']))
    }
    const offset = text.length
    return {
      ...article,
      text: text + article.text,
      spans: [...spans, ...article.spans.map(span => [span[0] + offset, span[1] + offset, span[2]])],
      unsure: article.unsure?.map(([start, end]) => [start + offset, end + offset]),
    }
  }
}
